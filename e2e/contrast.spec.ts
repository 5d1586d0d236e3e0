import { expect, test, type Page } from 'playwright/test';
import { pages } from './pages.ts';

/** A page on a station, with a diagram; one with an interactive figure; one with a recorded chart. */
const station = 'line/infer/';
const figure = 'topics/ml-fundamentals/thresholds/';

/** What a person may have set a browser's colours to, as this browser has them. */
const systemColours = ['Canvas', 'CanvasText', 'LinkText', 'GrayText', 'Highlight', 'ButtonText'];

/** The fills and strokes of drawings that are no colour of the system. */
function foreignColours(page: Page): Promise<string[]> {
  return page.evaluate((names) => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const known = names.map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    const drawings = '.view > svg, .interactive-figure .chart, .output .chart';
    const parts = [...document.querySelectorAll(drawings)].flatMap((svg) => [
      ...svg.querySelectorAll('rect, circle, path, line, polygon, text, tspan'),
    ]);
    if (parts.length === 0) throw new Error('found no drawing');
    const used = parts.flatMap((part) => {
      const { fill, stroke } = getComputedStyle(part);
      return [fill, stroke].filter((colour) => colour !== 'none');
    });
    return [...new Set(used)].filter((colour) => !known.includes(colour));
  }, systemColours);
}

test('the pages of these tests are there', () => {
  expect(pages).toEqual(expect.arrayContaining([station, figure]));
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`forced colours over the ${theme} theme`, () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme: theme });
      await page.addInitScript((name) => localStorage.setItem('starlight-theme', name), theme);
    });

    for (const path of [station, figure]) {
      test(`drawings of /${path} have the system's colours alone`, async ({ page }) => {
        await page.goto(path);
        expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
        expect(await foreignColours(page)).toEqual([]);
      });
    }

    test('the current page and the current station are framed', async ({ page }) => {
      await page.goto(station);
      const current = page.locator('[aria-current="page"]:visible');
      expect(await current.count()).toBeGreaterThan(1);
      for (const one of await current.all()) await expect(one).toHaveCSS('outline-style', 'solid');
      await expect(page.locator('.rail [aria-current="page"]')).toHaveCSS('outline-width', '3px');
    });

    test('a slider has its track, and areas have an edge', async ({ page }) => {
      await page.goto(figure);
      const slider = page.locator('.interactive-figure [type="range"]').first();
      await expect(slider).toHaveCSS('forced-color-adjust', 'none');
      await expect(slider).toHaveCSS('background-image', /linear-gradient/);
      const area = page.locator('.interactive-figure .area').first();
      await expect(area).not.toHaveCSS('stroke', 'none');
    });
  });
}

test('who asks for more contrast gets no faint ink and no faint rule', async ({ page }) => {
  await page.goto(station);
  const tokens = () =>
    page.evaluate(() => {
      const probe = document.createElement('i');
      document.body.append(probe);
      const colours = ['--ink', '--ink-soft', '--ink-faint', '--rule', '--rule-strong'].map(
        (token) => {
          probe.style.color = `var(${token})`;
          return getComputedStyle(probe).color;
        },
      );
      probe.remove();
      return new Set(colours).size;
    });
  expect(await tokens()).toBe(5);
  await page.emulateMedia({ contrast: 'more' });
  expect(await tokens()).toBe(1);
});

test.describe('bars', () => {
  const lowestBar = async (page: Page) => {
    await page.goto(station);
    await page.evaluate(() => window.scrollTo({ top: 600, behavior: 'instant' }));
    return page.evaluate(() => {
      const bars = ['.page > header', 'mobile-starlight-toc nav', '.sl-menu-button'];
      const ends = bars.map((bar) => document.querySelector(bar)?.getBoundingClientRect().bottom);
      return Math.max(...ends.map((end) => end ?? 0));
    });
  };

  for (const [what, width, height] of [
    ['1280 × 1024 at 400 %', 320, 256],
    ['a phone on its side', 667, 375],
  ] as const) {
    test(`scroll away in a low window: ${what}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      expect(await lowestBar(page)).toBeLessThanOrEqual(0);
    });
  }

  test('stay where there is room', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await lowestBar(page)).toBeGreaterThan(40);
  });
});
