/**
 * How soon a snippet answers, on the built site in `dist`: `node scripts/bench/runner.ts`.
 *
 * Beside it the floor: the same program, stripped by sucrase and started in a plain worker of the
 * page, without frame, policy, guest or drawing.
 */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';
import { launchArguments, requireBrowser } from '../browser.ts';
import { serveRunnerPage } from '../runner-page.ts';
import { serve } from '../serve.ts';

const folder = process.env.SITE ?? 'dist';
const snippet = 'try/collaboration-communication/forecast/';
const rounds = Number(process.env.ROUNDS ?? 15);

interface Figure {
  readonly what: string;
  readonly median: number;
  readonly worst: number;
  readonly bar: number | null;
}

if (!existsSync(`${folder}/${snippet}`))
  throw new Error(`${folder}: found no ${snippet}: run npm run build first`);

const site = await serve(folder, '/', 0);
const bare = await serveRunnerPage();
const browser = await chromium.launch({ executablePath: requireBrowser(), args: launchArguments });
const figures: Figure[] = [];

figures.push(await measure('Run, cold', 100, () => cold({})));
figures.push(
  await measure('Run, cold, after the pointer came near', 100, () => cold({ near: true })),
);
figures.push(await measure('Run, cold, CPU slowed 4 times', 400, () => cold({ slow: 4 })));
const page = await openSnippet(browser);
await firstOutput(page);
figures.push(await measure('Run, warm', 40, () => firstOutput(page)));
figures.push(await measure('Edit to typing, cold', 600, editing));
const plain = await (await browser.newContext()).newPage();
await plain.goto(bare.url);
figures.push(await measure('Floor: sucrase and a plain worker', null, () => floor(plain)));

console.log('\nMilliseconds from click to first output');
for (const { what, median, worst, bar } of figures) {
  const limit = bar === null ? '' : ` (bar ${bar}${median <= bar ? '' : ': MISSED'})`;
  console.log(
    `  ${what.padEnd(42)} median ${median.toFixed(0)}, worst ${worst.toFixed(0)}${limit}`,
  );
}
await browser.close();
await Promise.all([site.close(), bare.close()]);

async function measure(what: string, bar: number | null, once: () => Promise<number>) {
  console.log(`Measuring: ${what} …`);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await once());
  times.sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)];
  return { what, median, worst: times[times.length - 1], bar };
}

async function openSnippet(from: Browser): Promise<Page> {
  const opened = await (await from.newContext()).newPage();
  await opened.goto(site.url + snippet, { waitUntil: 'networkidle' });
  return opened;
}

/** One cold run in a context of its own. */
async function cold({ near = false, slow = 1 }): Promise<number> {
  const opened = await openSnippet(browser);
  if (slow > 1) {
    const session = await opened.context().newCDPSession(opened);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
  }
  if (near) {
    await opened.locator('code-snippet').first().dispatchEvent('pointerenter');
    await opened.waitForTimeout(250);
  }
  const time = await firstOutput(opened);
  await opened.context().close();
  return time;
}

/** Clicks Run by script, so that no pointer has come near, and waits for the output to change. */
function firstOutput(opened: Page): Promise<number> {
  return opened.evaluate(async () => {
    const output = document.querySelector('code-snippet .output');
    const button = document.querySelector<HTMLElement>('code-snippet [data-main]');
    const state = document.querySelector('code-snippet .state');
    if (!output || !button || !state) throw new Error('No snippet');
    const from = performance.now();
    const changed = new Promise<number>((resolve) => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        resolve(performance.now() - from);
      }).observe(output, { childList: true });
    });
    button.click();
    const time = await changed;
    while (!state.textContent.startsWith('Done')) await new Promise((done) => setTimeout(done, 20));
    return time;
  });
}

async function editing(): Promise<number> {
  const opened = await openSnippet(browser);
  const time = await opened.evaluate(async () => {
    const from = performance.now();
    document.querySelector<HTMLElement>('code-snippet [data-do="edit"]')?.click();
    while (!document.activeElement?.classList.contains('cm-content'))
      await new Promise((frame) => requestAnimationFrame(frame));
    return performance.now() - from;
  });
  await opened.context().close();
  return time;
}

function floor(opened: Page): Promise<number> {
  return opened.evaluate(() => runner.floor("const text: string = 'hello';\nconsole.log(text);"));
}
