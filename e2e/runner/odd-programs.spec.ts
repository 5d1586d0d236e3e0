import type { Browser, Page } from 'puppeteer-core';
import { expect, test as plain } from 'playwright/test';
import { serveRunnerPage } from '../../scripts/runner-page.ts';
import type { RunnerPage, SeenRun } from '../../scripts/runner-page.ts';
import { firefox, launchFirefox, withoutFirefox } from './firefox.ts';
import { test } from './harness.ts';
import { oddPrograms } from './odd-programs.ts';
import { forgetStall, longestStall, watch } from './stall.ts';

/** Seconds that an odd program has, so that those without an end take no longer. */
const seconds = 2;
/** Milliseconds that a page may stand still. */
const stall = 1_000;

/** A page of either engine, as these tests use it. */
interface Driven {
  readonly server: RunnerPage;
  run(program: string, seconds: number): Promise<SeenRun>;
  /** What a reader is told of a run's end. */
  words(run: SeenRun): Promise<string | undefined>;
  /** Draws outputs as a page does, and says whether markup of theirs came into being. */
  draw(outputs: readonly unknown[]): Promise<boolean>;
  /** The longest stall since the last call, in milliseconds. */
  stalled(): Promise<number>;
}

/** Runs all programs of a group, and says of each what went wrong. */
async function faultsOf(group: string, page: Driven): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, { code, ends, prints }] of Object.entries(oddPrograms[group] ?? {})) {
    const seen = await page.run(code.replaceAll('LEAK', `${page.server.url}leak/`), seconds);
    const foreign = await page.draw(seen.outputs);
    const next = await page.run("console.log('well');", 10);
    const longest = await page.stalled();
    const printed = seen.outputs.map(({ kind, text }) => text ?? kind).join('\n');
    const words = await page.words(seen);
    const check = (holds: boolean, fault: string) => holds || faults.push(`${name}: ${fault}`);
    check([ends].flat().includes(seen.ending), `ended as ${seen.ending}: ${printed.slice(0, 200)}`);
    check(Boolean(words), `no word for ${seen.ending}`);
    check(printed.includes(prints ?? ''), `printed ${printed.slice(0, 200)}`);
    check(!foreign, 'put markup into the page');
    check(next.outputs[0]?.text === 'well', 'the next program did not run');
    check(longest < stall, `the page stood still for ${Math.round(longest)} ms`);
  }
  const leaks = page.server.requested.filter((path) => path.includes('leak'));
  return [...faults, ...leaks.map((path) => `asked the server for ${path}`)];
}

/** In the page: what a reader is told of a run's end. */
function wordsOf([run, limit]: readonly [SeenRun, number]): string | undefined {
  return runner.words(run, limit);
}

/** In the page: draws outputs, and looks for what no output may become. */
function drawnMarkup(outputs: readonly unknown[]): boolean {
  runner.show(outputs);
  const main = document.querySelector('main');
  return (
    main?.querySelector('script, b, img:not([src^="data:image/png"]), [onerror], [onclick]') !==
    null
  );
}

for (const group of Object.keys(oddPrograms)) {
  test(`odd programs, ${group}: nothing out, no stall, a word for each end`, async ({ bare }) => {
    test.setTimeout(180_000);
    const { page, server, run } = bare;
    await page.evaluate(watch);
    const faults = await faultsOf(group, {
      server,
      run,
      words: (run) => page.evaluate(wordsOf, [run, seconds] as const),
      draw: (outputs) => page.evaluate(drawnMarkup, outputs),
      stalled: async () => {
        const longest = await page.evaluate(longestStall);
        await page.evaluate(forgetStall);
        return longest;
      },
    });
    expect(faults).toEqual([]);
  });
}

plain.describe('in Firefox', () => {
  plain.describe.configure({ mode: 'default' });
  plain.skip(!firefox, withoutFirefox);
  let server: RunnerPage;
  let browser: Browser;
  let page: Page;

  plain.beforeAll(async () => {
    server = await serveRunnerPage();
    browser = await launchFirefox();
    page = await browser.newPage();
    await page.goto(server.url);
    await page.evaluate(watch);
  });

  plain.afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const group of Object.keys(oddPrograms)) {
    plain(`odd programs, ${group}`, async () => {
      plain.setTimeout(240_000);
      const faults = await faultsOf(group, {
        server,
        run: (program, limit) =>
          page.evaluate((text, most) => runner.run(text, most), program, limit),
        words: (run) => page.evaluate(wordsOf, [run, seconds] as const),
        draw: (outputs) => page.evaluate(drawnMarkup, outputs),
        stalled: async () => {
          const longest = await page.evaluate(longestStall);
          await page.evaluate(forgetStall);
          return longest;
        },
      });
      expect(faults).toEqual([]);
    });
  }
});
