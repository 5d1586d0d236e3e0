import { expect, test } from 'playwright/test';
import { adviceOn } from '../src/content/advice.ts';
import { questionPath, readQuestions } from '../src/content/questions.ts';
import { brief, topics } from '../src/site/current.ts';
import { pathsForAll } from './search-dialog.ts';

interface Wanted {
  readonly typed: string;
  /** With what the path of one of the first three must start. */
  readonly path: string;
}

const bank = readQuestions().entries;
const toAsk = brief.questions.map(({ text }) => ({
  own: text.plain,
  paraphrases: adviceOn('question', text.plain)?.['asked-as'] ?? [],
}));
const lists: Readonly<Record<string, readonly Wanted[]>> = {
  'a question of the bank by its own words': bank.map(({ id, data }) => ({
    typed: data.question,
    path: questionPath(id),
  })),
  'a question of the bank by each paraphrase': bank.flatMap(({ id, data }) =>
    data['asked-as'].map((typed) => ({ typed, path: questionPath(id) })),
  ),
  'a question to ask by its own words': toAsk.map(({ own }) => ({ typed: own, path: 'ask/' })),
  'a question to ask by each paraphrase': toAsk.flatMap(({ paraphrases }) =>
    paraphrases.map((typed) => ({ typed, path: 'ask/' })),
  ),
  'a keyword of the brief on the pages of its topic': topics.flatMap(({ slug, fromBrief }) =>
    (fromBrief?.keywords ?? []).map(({ text }) => ({ typed: text, path: `topics/${slug}/` })),
  ),
};

for (const [what, wanted] of Object.entries(lists)) {
  test(`finds ${what} among the first three`, async ({ page }) => {
    expect(wanted.length).toBeGreaterThanOrEqual(brief.questions.length);
    await page.goto('');
    const asked = wanted.map(({ typed }) => typed);
    const found = await pathsForAll(page, asked, 3);
    const misses = wanted.flatMap(({ typed, path }, index) => {
      const paths = found[index] ?? [];
      const hit = paths.some((each) => each.startsWith(path));
      return hit ? [] : [`“${typed}” should find ${path}, found ${paths.join(', ')}`];
    });
    expect(misses).toEqual([]);
  });
}
