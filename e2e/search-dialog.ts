import { expect, type Locator, type Page } from 'playwright/test';

/** Opens search with its button and gives the field to type in. */
export async function openSearch(page: Page): Promise<Locator> {
  await page.locator('site-search button').click();
  const field = searchField(page);
  await expect(field).toBeFocused();
  return field;
}

export function searchField(page: Page): Locator {
  return page.getByRole('searchbox', { name: 'Search this site' });
}

/** Links to whole results, without those to their sections. */
export function results(page: Page): Locator {
  return page.locator('pagefind-results .title a');
}

/** Asks a question and waits for what it finds: the paths under the base of the first results. */
export async function pathsFor(page: Page, question: string, first: number): Promise<string[]> {
  await searchField(page).fill(question);
  await expect(page.locator('pagefind-summary')).toContainText(`for ${question}`);
  await expect(page.locator('pagefind-results ul.pf-results')).toHaveAttribute(
    'aria-busy',
    'false',
  );
  const all = page.locator('pagefind-results ul.pf-results > li');
  const wanted = Math.min(first, await all.count());
  // Results arrive one by one, in any order.
  const links = page.locator(`pagefind-results ul.pf-results > li:nth-child(-n+${first}) .title a`);
  await expect(links).toHaveCount(wanted);
  const base = new URL(page.url()).pathname.startsWith('/handbook/') ? '/handbook/' : '/';
  const paths = await links.evaluateAll((anchors) =>
    anchors.map((anchor) => anchor.getAttribute('href') ?? ''),
  );
  return paths.map((path) => path.slice(base.length));
}

/**
 * Asks many questions of the search that the dialog asks, without waiting for it to draw each answer:
 * for every question the paths under the base of its first results.
 */
export async function pathsForAll(
  page: Page,
  questions: readonly string[],
  first: number,
): Promise<readonly (readonly string[])[]> {
  return page.evaluate(
    async ({ asked, count, address }) => {
      interface Engine {
        search(question: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
      }
      const search = (await import(address)) as {
        ranking: object;
        createInstance(options: object): Engine;
      };
      const engine = search.createInstance({ ranking: search.ranking });
      const base = new URL('..', address).pathname;
      const answers: string[][] = [];
      for (const question of asked) {
        const { results } = await engine.search(`${question} `);
        const found = await Promise.all(results.slice(0, count).map((result) => result.data()));
        answers.push(found.map(({ url }) => url.replace(base, '').replace(/^\//, '')));
      }
      return answers;
    },
    { asked: questions, count: first, address: new URL('search/pagefind.js', page.url()).href },
  );
}
