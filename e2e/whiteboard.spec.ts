/** The five minutes: a board that grows by the clock, and a sheet to draw it on from memory. */
import { expect, test } from 'playwright/test';
import { fiveMinutes, wordsOfMinute } from '../src/whiteboard/five-minutes.ts';
import { findings } from './axe.ts';

const page = 'line/five-minutes/';
const drawnIn = (minute: number) => fiveMinutes.filter((stroke) => stroke.minute <= minute).length;

test('the board grows while the clock runs, and can be held, passed over and gone back on', async ({
  page: tab,
}) => {
  await tab.clock.install({ time: new Date('2026-11-30T10:00:00') });
  await tab.goto(page);
  const aloud = tab.locator('five-minutes-aloud');
  await aloud.scrollIntoViewIfNeeded();
  const drawn = aloud.locator('[data-minute]:not([data-undrawn])');
  const button = (name: string) => aloud.getByRole('button', { name });
  await expect(button('Start')).toBeVisible();
  await expect(drawn).toHaveCount(fiveMinutes.length);
  await tab.clock.pauseAt(new Date('2026-11-30T11:00:00'));
  await button('Start').focus();
  await tab.keyboard.press('Enter');
  await expect(aloud.getByRole('status')).toHaveText('Minute 1 of 5: what it is for.');
  await tab.clock.runFor(25_000);
  const half = await drawn.count();
  expect(half).toBeGreaterThan(2);
  expect(half).toBeLessThan(drawnIn(1));
  await tab.keyboard.press('Enter');
  await tab.clock.runFor(20_000);
  await expect(drawn).toHaveCount(half);
  await button('Go on').click();
  await tab.clock.runFor(36_000);
  await expect(aloud.getByRole('status')).toHaveText('Minute 2 of 5: what runs where.');
  await button('Next minute').click();
  await expect(aloud.getByRole('status')).toContainText('Minute 3');
  await button('Minute before').click();
  await expect(aloud.getByRole('timer')).toHaveText('1:00');
  await expect(drawn).toHaveCount(drawnIn(1));
  await tab.clock.runFor(245_000);
  await expect(aloud.getByRole('status')).toContainText('That was five minutes.');
  await expect(drawn).toHaveCount(fiveMinutes.length);
});

test('a hand draws from memory, takes a stroke back, and lays ours over it', async ({
  page: tab,
}) => {
  await tab.goto(page);
  const sheet = tab.locator('draw-from-memory');
  await sheet.scrollIntoViewIfNeeded();
  const canvas = sheet.locator('canvas');
  await expect(canvas).toBeVisible();
  await canvas.scrollIntoViewIfNeeded();
  const inked = () =>
    canvas.evaluate((drawing: HTMLCanvasElement) =>
      drawing
        .getContext('2d')
        ?.getImageData(0, 0, drawing.width, drawing.height)
        .data.some((value) => value > 0),
    );
  const place = await canvas.boundingBox();
  if (!place) throw new Error('No sheet');
  await tab.mouse.move(place.x + 40, place.y + 60);
  await tab.mouse.down();
  await tab.mouse.move(place.x + 120, place.y + 90, { steps: 4 });
  await tab.mouse.up();
  expect(await inked()).toBe(true);
  await sheet.getByRole('button', { name: 'Undo a stroke' }).click();
  expect(await inked()).toBe(false);
  const ours = sheet.getByRole('img', { name: /^The whiteboard after minute 5/ });
  await expect(ours).toBeHidden();
  await sheet.getByRole('button', { name: 'Lay ours over it' }).press('Space');
  await expect(ours).toBeVisible();
  await sheet.getByText('What to look for').click();
  await sheet.getByLabel('gate').check();
  const all = [1, 2, 3, 4, 5].flatMap(wordsOfMinute).length;
  await expect(sheet.getByRole('status')).toHaveText(`1 of ${all} on your sheet.`);
  for (const theme of ['light', 'dark']) {
    await tab.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
    expect(await findings(tab), theme).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('each minute has its board, and nothing that does nothing', async ({ page: tab }) => {
    await tab.goto(page);
    await expect(tab.locator('.minute .whiteboard')).toHaveCount(5);
    await expect(
      tab.locator('five-minutes-aloud button, draw-from-memory button').first(),
    ).toBeHidden();
  });
});
