/** Measures search on a built site: bytes of a first search, and time from the last key to the first result. */
import { gzipSync } from 'node:zlib';
import type { Page, Request } from 'playwright';

/** Questions of one to six words, so that files of the index are loaded on the way. */
export const questions = [
  'overkill',
  'latency budget',
  'mAP',
  'false reject',
  'precision vs recall',
  'how do you explain drift to the customer',
];

/** How much slower than this machine's the reader's processor is. */
const slowdown = 4;
/** Milliseconds: 60 words a minute. */
export const betweenKeys = 200;

/** Bytes over the wire, by file, that opening search and asking a first question fetches. */
export async function firstSearch(page: Page, question: string): Promise<Map<string, number>> {
  const bytes = new Map<string, number>();
  const pending: Promise<void>[] = [];
  await page.goto('', { waitUntil: 'networkidle' });
  // The page's own further fonts come once its reader stirs, whether or not they search.
  await page.mouse.move(10, 10);
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForTimeout(100);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const note = (request: Request): void => {
    // The browser asks for the page's sign when it has time.
    if (request.url().endsWith('/favicon.svg')) return;
    const count = async () => {
      const { responseBodySize, responseHeadersSize } = await request.sizes();
      // The browser reports no body for a worker's own script.
      const size = responseBodySize > 0 ? responseBodySize : await compressed(request);
      bytes.set(new URL(request.url()).pathname, size + responseHeadersSize);
    };
    pending.push(count());
  };
  page.on('requestfinished', note);
  await open(page);
  await page.keyboard.type(question, { delay: betweenKeys });
  await answered(page, question);
  await page.waitForLoadState('networkidle');
  page.off('requestfinished', note);
  await Promise.all(pending);
  return bytes;
}

/** Milliseconds from the last key to the first result, for each question, on a slow processor. */
export async function latencies(page: Page): Promise<number[]> {
  await page.goto('', { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await open(page);
  const times: number[] = [];
  for (const question of questions) {
    await page.locator('pagefind-modal input[type=search]').fill('');
    await page.evaluate(watch, question);
    await page.keyboard.type(question, { delay: betweenKeys });
    times.push(await answered(page, question));
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return times;
}

async function compressed(request: Request): Promise<number> {
  const response = await request.response();
  return gzipSync((await response?.body()) ?? '').length;
}

async function open(page: Page): Promise<void> {
  await page.locator('site-search button').click();
  await page.locator('pagefind-modal input[type=search]:focus').waitFor();
  await page.locator('.pf-filter-checkbox').first().waitFor();
}

/** Runs in the page: notes when the last key came and when the first result stood there. */
function watch(question: string): void {
  const modal = document.querySelector('pagefind-modal');
  const input = modal?.querySelector('input');
  if (!modal || !input) return;
  const asked = () => (modal.querySelector('.pf-summary')?.textContent ?? '').trim();
  let key = 0;
  input.addEventListener('input', () => {
    if (input.value === question) key = performance.now();
  });
  const observer = new MutationObserver(() => {
    const shown = modal.querySelector('pagefind-results .title a');
    if (!key || !shown || !/^\d/.test(asked()) || !asked().endsWith(`for ${question}`)) return;
    observer.disconnect();
    modal.setAttribute('data-waited', String(performance.now() - key));
  });
  modal.removeAttribute('data-waited');
  observer.observe(modal, { childList: true, subtree: true, characterData: true });
}

async function answered(page: Page, question: string): Promise<number> {
  const modal = page.locator('pagefind-modal');
  const summary = modal.locator('.pf-summary', { hasText: new RegExp(`^\\d.* for ${question}$`) });
  await summary.waitFor();
  await modal.locator('pagefind-results .title a').first().waitFor();
  return Number(await modal.getAttribute('data-waited'));
}
