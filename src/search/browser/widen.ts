import type { Answer, Found, FoundPage } from './pagefind-api.ts';

/** The share of the best page's score that a page with only some of the words needs in order to be shown. */
const near = 0.3;
const most = 12;

/** Pagefind counts by filter for one question only: for several at once there is no count to show. */
const uncounted = { filters: {}, uncounted: true } as const;

/**
 * The words with neighbours written as one where the site does so ("over kill" is "overkill");
 * nothing where it never does.
 */
export function joinedPairs(
  words: readonly string[],
  vocabulary: readonly string[],
): readonly string[] | undefined {
  const joined = words.reduce<string[]>((done, word) => {
    const pair = `${done.at(-1) ?? ''}${word}`;
    if (done.length > 0 && vocabulary.includes(pair)) done[done.length - 1] = pair;
    else done.push(word);
    return done;
  }, []);
  return joined.length < words.length ? joined : undefined;
}

export function bestScore({ results }: Found): number {
  return results[0]?.score ?? 0;
}

/** Two answers to one question, the better results first. */
export function merged(one: Found, other: Found): Answer {
  const known = new Set(one.results.map(({ id }) => id));
  const results = [...one.results, ...other.results.filter(({ id }) => !known.has(id))];
  return { ...one, ...uncounted, results: results.toSorted((a, b) => b.score - a.score) };
}

/** What has all the words, followed by the pages on which the most telling of them meet. */
export async function widened(
  found: Found,
  words: readonly string[],
  ask: (words: readonly string[]) => Promise<Found>,
): Promise<Answer> {
  const alone = await Promise.all(words.map((word) => ask([word])));
  const scores = new Map<string, { total: number; best: FoundPage }>();
  for (const page of alone.flatMap(({ results }) => results)) {
    const { total, best } = scores.get(page.id) ?? { total: 0, best: page };
    scores.set(page.id, {
      total: total + page.score,
      best: page.score > best.score ? page : best,
    });
  }
  const ranked = [...scores.values()].toSorted((one, other) => other.total - one.total);
  const enough = near * (ranked[0]?.total ?? 0);
  const whole = new Set(found.results.map(({ id }) => id));
  const others = ranked
    .filter(({ total, best }) => total >= enough && !whole.has(best.id))
    .slice(0, most - whole.size)
    .map(({ best }) => best);
  return {
    ...found,
    ...uncounted,
    results: [...found.results, ...others],
    inPart: others.length > 0,
  };
}
