import { expect, test } from 'playwright/test';

const kinds = [
  'company/',
  'company/news/',
  'line/capture/',
  'topics/ml-fundamentals/thresholds/',
  'questions/',
  'try/ml-fundamentals/precision-on-the-line/',
  'study-plan/',
  'nowhere/',
];

for (const width of [768, 1440, 2560]) {
  test(`text and search begin at one edge on every page, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const edges = new Set<string>();
    for (const path of kinds) {
      await page.goto(path);
      const text = await page.locator('#_top').boundingBox();
      const search = await page.locator('site-search button').boundingBox();
      edges.add(`${Math.round(text?.x ?? 0)} ${Math.round(search?.x ?? 0)}`);
    }
    expect([...edges]).toHaveLength(1);
  });
}

test('a line of prose has at most eighty characters', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const path of ['line/capture/', 'topics/ml-fundamentals/thresholds/', 'company/']) {
    await page.goto(path);
    const longest = await page.locator('.sl-markdown-content > p').evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => {
        const lines = new Map<number, number>();
        const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          for (let at = 0; at < (text.textContent ?? '').length; at++) {
            const range = document.createRange();
            range.setStart(text, at);
            range.setEnd(text, at + 1);
            const { bottom, width } = range.getBoundingClientRect();
            if (width === 0) continue;
            const line = Math.round(bottom / 12);
            lines.set(line, (lines.get(line) ?? 0) + 1);
          }
        }
        return Math.max(...lines.values());
      }),
    );
    expect(Math.max(...longest), path).toBeLessThanOrEqual(80);
  }
});

test('pages of questions and snippets say where they are', async ({ page }) => {
  for (const [path, list] of [
    ['questions/ml-fundamentals/', 'Questions'],
    ['try/ml-fundamentals/precision-on-the-line/', 'Run and try'],
  ]) {
    await page.goto(path);
    await expect(page.locator('nav.sidebar [aria-current=page]')).toHaveText(list);
    const crumbs = page.getByRole('navigation', { name: 'Breadcrumb' });
    await expect(crumbs.getByRole('link', { name: list })).toBeVisible();
  }
});

test('the menu of a phone opens where the page stands in it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('topics/ml-fundamentals/boxes/');
  await page.getByRole('button', { name: /menu/i }).click();
  await expect(page.locator('nav.sidebar [aria-current=page]')).toBeInViewport();
});

test('what a run changes is in view beside the code, or said beside the button', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('try/ml-fundamentals/precision-on-the-line/');
  await expect(page.locator('.snippet .state')).toBeInViewport();
  await page.setViewportSize({ width: 800, height: 600 });
  await page.getByRole('button', { name: /^Run/ }).click();
  await expect(page.locator('.snippet .beside')).toContainText(/Done in .* See result/);
});

test('a finger or a mouse on the drawing moves the threshold', async ({ page }) => {
  await page.goto('topics/ml-fundamentals/thresholds/');
  const figure = page.locator('threshold-figure');
  const drawing = figure.locator('svg.chart');
  await drawing.scrollIntoViewIfNeeded();
  await expect(drawing).toHaveAttribute('data-drag', '');
  const before = await figure.locator('input').inputValue();
  const box = await drawing.boundingBox();
  if (!box) throw new Error('the drawing is not shown');
  await page.mouse.move(box.x + box.width * 0.6, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.45, box.y + 60);
  await page.mouse.up();
  expect(Number(await figure.locator('input').inputValue())).toBeLessThan(Number(before));
});
