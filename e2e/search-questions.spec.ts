import { expect, test } from 'playwright/test';
import { adviceOn } from '../src/advice/advice.ts';
import { questionPath, readQuestions } from '../src/questions/questions.ts';
import { brief, topics } from '../src/site/current.ts';
import { pathsForAll } from './search-dialog.ts';

interface Wanted {
  readonly typed: string;
  /** With one of these the path of one of the first three must start. */
  readonly paths: readonly string[];
}

const bank = readQuestions().entries;
const toAsk = brief.questions.map(({ text }) => ({
  own: text.plain,
  paraphrases: adviceOn('question', text.plain)?.['asked-as'] ?? [],
}));
const lists: Readonly<Record<string, readonly Wanted[]>> = {
  'a question of the bank by its own words': bank.map(({ id, data }) => ({
    typed: data.question,
    paths: [questionPath(id)],
  })),
  'a question of the bank by each paraphrase': bank.flatMap(({ id, data }) =>
    data['asked-as'].map((typed) => ({ typed, paths: [questionPath(id)] })),
  ),
  'a question to ask by its own words': toAsk.map(({ own }) => ({ typed: own, paths: ['ask/'] })),
  'a question to ask by each paraphrase': toAsk.flatMap(({ paraphrases }) =>
    paraphrases.map((typed) => ({ typed, paths: ['ask/'] })),
  ),
  'a keyword of the brief on the pages or in the questions of its topic': topics.flatMap(
    ({ slug, fromBrief }) =>
      (fromBrief?.keywords ?? []).map(({ text }) => ({
        typed: text,
        paths: [`topics/${slug}/`, `questions/${slug}/`],
      })),
  ),
};

for (const [what, wanted] of Object.entries(lists)) {
  test(`finds ${what} among the first three`, async ({ page }) => {
    expect(wanted.length).toBeGreaterThanOrEqual(brief.questions.length);
    await page.goto('');
    const asked = wanted.map(({ typed }) => typed);
    const found = await pathsForAll(page, asked, 3);
    const misses = wanted.flatMap(({ typed, paths }, index) => {
      const came = found[index] ?? [];
      const hit = came.some((path) => paths.some((start) => path.startsWith(start)));
      return hit ? [] : [`“${typed}” should find ${paths.join(' or ')}, found ${came.join(', ')}`];
    });
    expect(misses).toEqual([]);
  });
}
