import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { test as base } from 'playwright/test';
import { serveRunnerPage } from '../../scripts/runner-page.ts';
import type { RunnerPage, SeenRun } from '../../scripts/runner-page.ts';

/** The bare page of `scripts/runner-page.ts`, and what happened on it. */
export interface Bare {
  readonly page: Page;
  readonly server: RunnerPage;
  /** Errors and warnings of the browser's console, page errors, downloads, popups. */
  readonly incidents: string[];
  run(program: string, seconds?: number): Promise<SeenRun>;
  texts(run: SeenRun): string[];
}

/** The text of a hostile program, aimed at a server. */
export function hostile(name: string, target = ''): string {
  const path = new URL(`hostile/${name}.js`, import.meta.url);
  return readFileSync(path, 'utf8').replaceAll('TARGET', target);
}

/**
 * `bare` is a page of the test's own, for programs that mean harm; `lasting` is one page for all honest
 * programs of a worker, each of which has a sandbox of its own.
 */
export const test = base.extend<{ bare: Bare }, { server: RunnerPage; lasting: Bare }>({
  server: [
    async ({}, use) => {
      const server = await serveRunnerPage();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  lasting: [
    async ({ browser, server }, use) => {
      const context = await browser.newContext();
      await use(await openBare(await context.newPage(), server));
      await context.close();
    },
    { scope: 'worker' },
  ],
  bare: async ({ page, server }, use) => use(await openBare(page, server)),
});

async function openBare(page: Page, server: RunnerPage): Promise<Bare> {
  const incidents: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) incidents.push(message.text());
  });
  page.on('pageerror', (error) => incidents.push(String(error)));
  page.on('download', () => incidents.push('download'));
  page.context().on('page', () => incidents.push('popup'));
  await page.goto(server.url);
  return {
    page,
    server,
    incidents,
    run: (program, seconds = 10) =>
      page.evaluate(([text, limit]) => runner.run(text, limit), [program, seconds] as const),
    texts: (run) => run.outputs.map((output) => output.text ?? output.kind),
  };
}
