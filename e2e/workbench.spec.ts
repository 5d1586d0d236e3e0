import { expect, test, type Locator, type Page } from 'playwright/test';
import { findings } from './axe.ts';

const address = 'workbench/';
/** A run on a busy machine. */
const whileRunning = { timeout: 150_000 };
/** A few choices away from the start, quick to run: one epoch, and no lamp that ages. */
const quick = '?epochs=1&lots=2&ageing=0&remedy=0';

test.describe.configure({ timeout: 240_000 });

const stepOf = (page: Page, name: string): Locator =>
  page.locator(`workbench-step[data-step=${name}]`);
const readingsOf = (page: Page) => page.locator('workbench-step dd').allTextContents();
const status = (page: Page) => page.locator('.workbench [data-shows=status]');

async function open(page: Page, hash = ''): Promise<void> {
  await page.goto(address + hash);
  await page.mouse.move(200, 300);
  await expect(page.locator('.workbench[data-awake]')).toBeVisible();
}

async function run(page: Page): Promise<void> {
  await page.locator('.bar').getByRole('button', { name: 'Run the line' }).click();
  await expect(status(page)).toHaveText(/^Done/, whileRunning);
}

test('a run comes to what was recorded, to the digit, in a worker of its own', async ({ page }) => {
  await open(page);
  const recorded = await readingsOf(page);
  const sentences = await page.locator('.sentence').allTextContents();
  await run(page);
  expect(await readingsOf(page)).toEqual(recorded);
  expect((await page.locator('.sentence').allTextContents()).map((words) => words.trim())).toEqual(
    sentences.map((words) => words.trim()),
  );
  expect(page.workers()).toHaveLength(1);
});

test('the address holds the choices, and the same address brings the same numbers', async ({
  page,
}) => {
  await open(page, quick);
  await expect(stepOf(page, 'train').getByRole('slider', { name: 'Epochs' })).toHaveValue('1');
  await expect(stepOf(page, 'train')).toHaveAttribute('data-state', 'stale');
  await run(page);
  const first = await readingsOf(page);
  await page.goto('about:blank');
  await open(page, quick);
  await run(page);
  expect(await readingsOf(page)).toEqual(first);
});

test('the page itself trains nothing: without its worker there is no run, and it says so', async ({
  page,
}) => {
  await page.route(/line-worker/, (route) => route.abort());
  await open(page);
  const before = await readingsOf(page);
  await page.locator('.bar').getByRole('button', { name: 'Run the line' }).click();
  await expect(status(page)).toHaveText(/did not load/);
  expect(await readingsOf(page)).toEqual(before);
});

test('by keyboard alone: a choice, the run, its stop, the code', async ({ page }) => {
  await open(page);
  const threshold = stepOf(page, 'threshold');
  const cost = threshold.locator('dd').last();
  const before = await cost.textContent();
  await threshold.getByRole('slider').press('End');
  await expect(cost).not.toHaveText(before ?? '');
  await expect(page).toHaveURL(/\?threshold=0\.99$/);
  await stepOf(page, 'split').getByRole('radio').first().press('ArrowDown');
  await expect(stepOf(page, 'split')).toHaveAttribute('data-state', 'stale');
  await expect(stepOf(page, 'labels')).toHaveAttribute('data-state', 'recorded');
  const button = stepOf(page, 'split').locator('[data-do=run]');
  await button.press('Enter');
  await expect(status(page)).toHaveText(/^Running/, whileRunning);
  await expect(button).toHaveText('Stop');
  await expect(button).toBeFocused();
  await button.press('Enter');
  await expect(status(page)).toHaveText('Stopped.');
  await stepOf(page, 'split').getByText('The calls, as code').press('Enter');
  const code = stepOf(page, 'split').locator('pre');
  await expect(code).toContainText('findLeaks');
  await expect(code).toContainText('{ random })');
});

test('a program is opened in the runner, as it is shown', async ({ page }) => {
  await open(page, quick);
  const step = stepOf(page, 'boards');
  await step.getByText('The calls, as code').click();
  await step.getByRole('link', { name: 'Open it in the runner' }).click();
  await expect(page).toHaveURL(/try\/pipeline-design\/the-whole-line\/#try=/);
  const snippet = page.locator('code-snippet');
  await expect(snippet.locator('.note')).toContainText('came from a link');
  await expect(snippet.locator('.code pre')).toContainText('lot: 1 + (i % 2)');
});

test('without a network, once it has been here', async ({ page, context }) => {
  await page.goto(address);
  await page.mouse.move(200, 300);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await open(page, quick);
  await run(page);
  await expect(stepOf(page, 'weeks')).toHaveAttribute('data-state', 'run');
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any state, ${theme}`, async ({ page }) => {
    await open(page);
    await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
    for (const summary of await page.locator('workbench-step summary').all()) await summary.click();
    const look = () => findings(page, { within: '.workbench' });
    expect(await look(), 'recorded').toEqual([]);
    await page.goto(`${address}${quick}`);
    await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
    await expect(stepOf(page, 'train')).toHaveAttribute('data-state', 'stale');
    expect(await look(), 'stale').toEqual([]);
    await page.locator('.bar').getByRole('button', { name: 'Run the line' }).click();
    await expect(stepOf(page, 'weeks')).toHaveAttribute('data-state', 'waiting');
    expect(await look(), 'running').toEqual([]);
    await expect(status(page)).toHaveText(/^Done/, whileRunning);
    expect(await look(), 'done').toEqual([]);
  });
}

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('choices, the drawing of the threshold, and the run', async ({ page }) => {
    await page.goto(address);
    const drawing = stepOf(page, 'threshold').getByRole('img');
    await page.evaluate(() => dispatchEvent(new Event('scroll')));
    await expect(page.locator('.workbench[data-awake]')).toBeVisible();
    await stepOf(page, 'train').getByText('No', { exact: true }).tap();
    await expect(page).toHaveURL(/augment=0/);
    await drawing.scrollIntoViewIfNeeded();
    const box = await drawing.boundingBox();
    await drawing.tap({ position: { x: (box?.width ?? 0) * 0.9, y: 60 } });
    await expect(page).toHaveURL(/threshold=0\.9/);
    await stepOf(page, 'weeks')
      .getByRole('button', { name: /^Run the line/ })
      .tap();
    await expect(status(page)).toHaveText(/^Running/, whileRunning);
  });
});

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves by itself', async ({ page }) => {
    await open(page);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('.workbench *')].filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return animationName !== 'none' || transitionDuration !== '0s';
        }).length,
    );
    expect(moving).toBe(0);
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('eight steps with their numbers and pictures, and nothing to press that does nothing', async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.locator('workbench-step h2')).toHaveCount(8);
    for (const step of await page.locator('workbench-step').all()) {
      await expect(step.locator('svg.chart')).toBeVisible();
      await expect(step.locator('dd').first()).toHaveText(/\d/);
      await expect(step.getByRole('button')).toHaveCount(0);
    }
    await expect(page.getByRole('link', { name: /Station\s10/ })).toBeVisible();
  });
});
