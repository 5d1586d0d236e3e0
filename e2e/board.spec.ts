import { expect, test } from 'playwright/test';
import { pages } from './pages.ts';

const stations = pages.filter((path) => /^line\/[^/]+\/$/.test(path) && !path.includes('five'));

test('the first page begins with what to do, above the fold of a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('');
  const begin = page.getByRole('navigation', { name: 'Where to begin' });
  for (const name of [
    'An hour',
    'An evening',
    'Two weeks',
    'Ask me a question',
    'Be the inspector',
    'Run a whole line',
  ]) {
    const box = await begin.getByRole('link', { name }).boundingBox();
    expect(box && box.y + box.height, name).toBeLessThanOrEqual(640);
    expect(box?.height, name).toBeGreaterThanOrEqual(44);
  }
  await begin.getByRole('link', { name: 'Ask me a question' }).click();
  await expect(page).toHaveURL(/\/questions\/[^/]+\/[^/]+\/$/);
});

test('the threshold turns boxes on and off, and counts what that costs', async ({ page }) => {
  await page.goto('');
  const board = page.locator('inspected-board');
  const shown = (name: string) => board.locator(`[data-shows=${name}]`);
  const threshold = board.getByRole('slider', { name: 'Threshold' });
  await expect(shown('found')).toHaveText('1');
  await expect(shown('verdict')).toHaveText('STOP');
  const escapes = Number(await shown('escapes').textContent());
  await threshold.press('Home');
  await expect(board.locator('[data-score]:not([data-off])').nth(3)).toBeVisible();
  expect(Number(await shown('escapes').textContent())).toBeLessThanOrEqual(escapes);
  await threshold.press('End');
  await expect(shown('found')).toHaveText('0');
  await expect(shown('verdict')).toHaveText('PASS');
  await expect(board.getByRole('status')).toContainText('Threshold 0.99: 0 boxes, pass.');
});

test('the bite is on every station, in pictures that arrive and are described', async ({
  page,
}) => {
  expect(stations).toHaveLength(12);
  for (const path of stations) {
    await page.goto(path);
    const pictures = page.locator('.board-at-station img');
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect(picture).toHaveAttribute('alt', /\S{3}/);
      const isThere = (image: HTMLImageElement) => image.complete && image.naturalWidth > 0;
      await expect.poll(() => picture.evaluate(isThere), path).toBe(true);
    }
  }
});

test('the film shows twelve frames, and the keyboard scrolls it', async ({ page }) => {
  await page.goto('line/');
  const film = page.getByRole('region', { name: 'The bite at each station' });
  await expect(film.getByRole('listitem')).toHaveCount(12);
  await film.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => film.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the first page shows the board inspected, and no slider that does nothing', async ({
    page,
  }) => {
    await page.goto('');
    const board = page.locator('inspected-board');
    await expect(board.getByRole('img').first()).toBeVisible();
    await expect(board.locator('.verdict')).toHaveText('STOP');
    await expect(board.locator('form')).toBeHidden();
  });
});

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing sweeps over the board', async ({ page }) => {
    await page.goto('');
    const name = await page
      .locator('inspected-board .light')
      .evaluate((light) => getComputedStyle(light).animationName);
    expect(name).toBe('none');
  });
});

test('a shift as inspector: by keys, by buttons and by waiting, then the sums', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto('inspector/#boards=7');
  const game = page.locator('inspector-game');
  await game.getByRole('button', { name: 'Start the belt' }).click();
  const count = game.locator('[data-shows=count]');
  await expect(count).toHaveText('1 of 20', { timeout: 20_000 });
  // Nothing is said about the first board: it passes.
  for (let board = 2; board <= 20; board++) {
    await expect(count).toHaveText(`${board} of 20`, { timeout: 20_000 });
    if (board % 2 === 0) await page.keyboard.press('s');
    else await game.getByRole('button', { name: /^Pass/ }).click();
  }
  await expect(game.getByRole('heading', { name: 'Your shift' })).toBeFocused();
  const numbers = await game.locator('tbody tr td:nth-child(2)').allTextContents();
  const [stopped, escapes, overkills, passed] = numbers.map(Number);
  expect(stopped + escapes).toBe(7);
  expect(stopped + overkills).toBe(10);
  expect(stopped + escapes + overkills + passed).toBe(20);
  await expect(game.getByRole('link', { name: 'Link to these boards' })).toHaveAttribute(
    'href',
    '#boards=7',
  );
});
