/** A mock interview from its form to its scorecard, by keyboard alone and by touch alone. */
import { expect, test, type Page } from 'playwright/test';
import { violationsIn } from './accessible.ts';

/** Bytes (gzip) that an interview may load, questions and drawings' names included. */
const mostBytes = 40 * 1024;

const stage = (page: Page) => page.getByRole('dialog', { name: 'Mock interview' });
const first = (page: Page) => stage(page).locator('footer .first');

async function open(page: Page, minutes = '15'): Promise<void> {
  await page.goto('practice/');
  await page.getByLabel('Seed').fill('4');
  await page.getByRole('radio', { name: minutes, exact: true }).check();
}

async function begin(page: Page, minutes = '15'): Promise<void> {
  await open(page, minutes);
  await page.getByRole('button', { name: 'Begin the interview' }).click();
  await expect(stage(page).locator('.digits')).toBeVisible();
}

/** Does the first action of each scene until the scorecard; `act` does it. */
async function toTheEnd(page: Page, act: () => Promise<void>): Promise<readonly string[]> {
  const labels: string[] = [];
  for (let scene = 0; scene < 60; scene++) {
    if ((await page.locator('.scorecard').count()) > 0) return labels;
    labels.push((await first(page).textContent()) ?? '');
    const before = await stage(page).locator('.scene').innerHTML();
    await act();
    await expect.poll(() => stage(page).locator('.scene').innerHTML()).not.toBe(before);
  }
  throw new Error('found no scorecard after 60 scenes');
}

test('by keyboard alone: begun, revealed, ticked, paused, followed up, and scored', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Begin the interview' }).press('Enter');
  await expect(stage(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('p');
  await expect(stage(page).getByRole('button', { name: 'Go on' })).toBeVisible();
  await page.keyboard.press('p');
  await expect(stage(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  const labels = await toTheEnd(page, async () => {
    if ((await stage(page).getByRole('checkbox').count()) > 0) {
      for (const key of ['1', '2']) await page.keyboard.press(key);
    }
    await page.keyboard.press('Space');
  });
  expect(labels).toEqual(expect.arrayContaining(['Show 30 seconds', 'Follow-up', 'Show ours']));
  await expect(page.locator('.missed li')).toHaveCount(3);
  await expect(page.locator('.said-line')).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(stage(page)).toHaveCount(0);
  await page.goto('questions/');
  await expect(page.locator('.score').first()).toBeVisible();
});

test('it reveals the thirty seconds and nothing else of the answer', async ({ page }) => {
  await begin(page);
  while ((await first(page).textContent()) !== 'Show 30 seconds')
    await page.keyboard.press('Space');
  await page.keyboard.press('Space');
  await expect(stage(page).getByRole('heading', { name: 'In thirty seconds' })).toBeVisible();
  const words = (await stage(page).locator('.ours').innerText()).split(/\s+/).length;
  expect(words).toBeGreaterThan(40);
  expect(words).toBeLessThan(90);
});

test('it asks in Korean where that is wished', async ({ page }) => {
  await open(page);
  await page.getByLabel('ask me in Korean').check();
  await page.getByRole('button', { name: 'Begin the interview' }).click();
  const heading = stage(page).getByRole('heading', { level: 2 });
  await expect(heading.locator('[lang=ko]')).toContainText(/1분 정도로/);
  while ((await first(page).textContent()) !== 'Show 30 seconds')
    await page.keyboard.press('Space');
  await expect(heading.locator('[lang=ko]')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(stage(page).locator('.ours[lang=ko]')).toContainText('습니다');
});

test('the clock is large, can be held, and says when time is up', async ({ page }) => {
  await page.clock.install();
  await begin(page);
  const digits = stage(page).locator('.digits');
  await page.clock.runFor(20_000);
  await expect(digits).toHaveText('0:40');
  const size = await digits.evaluate((node) => parseFloat(getComputedStyle(node).fontSize));
  expect(size).toBeGreaterThan(120);
  await page.keyboard.press('p');
  await page.clock.runFor(30_000);
  await expect(digits).toHaveText('0:40');
  await page.keyboard.press('p');
  await page.clock.runFor(41_000);
  await expect(digits).toHaveText('0:00');
  await expect(stage(page).getByRole('status')).toContainText('Time.');
});

test('axe finds nothing in the form, at a question, while ticking, or on the scorecard', async ({
  page,
}) => {
  const clean = async (state: string): Promise<void> => {
    expect(await violationsIn(page, '.interview-stage'), state).toEqual([]);
  };
  await page.goto('practice/');
  expect(await violationsIn(page, 'mock-interview')).toEqual([]);
  await begin(page, '30');
  const seen = new Set<string>();
  await toTheEnd(page, async () => {
    const label = (await first(page).textContent()) ?? '';
    if (!seen.has(label)) await clean(label);
    seen.add(label);
    await page.keyboard.press('Space');
  });
  await clean('scorecard');
  expect([...seen]).toContain('Show the drawing');
});

test('what it loads stays small, and a drawing is shown beside the ticks', async ({ page }) => {
  await page.goto('practice/', { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.getByRole('radio', { name: '60', exact: true }).check();
  await page.getByRole('button', { name: 'Begin the interview' }).click();
  await expect(stage(page).locator('.digits')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(bytes).toBeGreaterThan(0);
  // The fonts for code and rare signs come whenever a reader stirs.
  expect(bytes).toBeLessThan(mostBytes);
  while ((await first(page).textContent()) !== 'Show the drawing')
    await page.keyboard.press('Space');
  await page.keyboard.press('Space');
  const drawing = stage(page).locator('img.drawing');
  await expect
    .poll(() => drawing.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(200);
});

test.describe('by touch alone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('from the form to the scorecard', async ({ page }) => {
    await page.goto('practice/');
    await page.getByText('15', { exact: true }).tap();
    await page.getByRole('button', { name: 'Begin the interview' }).tap();
    await stage(page).getByRole('heading', { level: 2 }).tap();
    await expect(stage(page).getByRole('checkbox').first()).toBeVisible();
    await toTheEnd(page, async () => {
      const boxes = stage(page).getByRole('checkbox');
      if ((await boxes.count()) > 0) await boxes.first().tap();
      await first(page).tap();
    });
    await expect(page.locator('.scorecard')).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
  });
});

test('leaving early leads to the scorecard, leaving at once to the page', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(stage(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Begin the interview' }).click();
  while (!(await stage(page).locator('.position').innerText()).startsWith('2'))
    await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(page.locator('.scorecard')).toBeVisible();
});

test.describe('a recording', () => {
  test('stays in the page and is played beside the rubric', async ({ page }) => {
    await page.addInitScript(() => {
      const stream = () => {
        const audio = new AudioContext();
        const tone = audio.createOscillator();
        const end = audio.createMediaStreamDestination();
        tone.connect(end);
        tone.start();
        return Promise.resolve(end.stream);
      };
      navigator.mediaDevices.getUserMedia = stream;
    });
    await open(page);
    await page.getByLabel('record me').check();
    await page.getByRole('button', { name: 'Begin the interview' }).click();
    await page.waitForTimeout(500);
    await page.keyboard.press('Space');
    await expect(stage(page).locator('audio')).toHaveAttribute('src', /^blob:/);
  });

  for (const [why, break_] of [
    ['refused', () => (navigator.mediaDevices.getUserMedia = () => Promise.reject(new Error()))],
    ['missing', () => Reflect.deleteProperty(window, 'MediaRecorder')],
  ] as const) {
    test(`that is ${why} changes nothing else`, async ({ page }) => {
      await page.addInitScript(break_);
      await open(page);
      await page.getByLabel('record me').check();
      await page.getByRole('button', { name: 'Begin the interview' }).click();
      await toTheEnd(page, () => page.keyboard.press('Space'));
      await expect(stage(page).locator('audio')).toHaveCount(0);
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the rounds stand there, and no form that would do nothing', async ({ page }) => {
    await page.goto('practice/');
    await expect(page.locator('.interview-rounds li')).toHaveCount(6);
    await expect(page.locator('mock-interview')).toBeHidden();
  });
});
