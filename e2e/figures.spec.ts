import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import type { Locator } from 'playwright/test';
import { figureOn, figuresOf, openFigure } from '../scripts/measure/figures.ts';
import { atRoot } from '../scripts/test/builds.ts';
import { findings } from './axe.ts';

const figures = figuresOf(atRoot.folder);
const widths = [360, 768, 1440];

test('every figure stands on a page', () => {
  const missing = figures.filter(({ path }) => path === null).map(({ tag }) => tag);
  expect(missing, 'write them into a page').toEqual([]);
});

for (const { tag, path } of figures) {
  test.describe(tag, () => {
    test('loads its own script, and little of it, once the reader stirs and it is near', async ({
      page,
    }) => {
      const scripts = new Set<string>();
      page.on('response', (response) => {
        if (response.url().endsWith('.js')) scripts.add(basename(response.url()));
      });
      await page.addInitScript((name) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`${name} { margin-block-start: 3000px !important }`);
        document.adoptedStyleSheets = [sheet];
      }, tag);
      await page.goto(path ?? '', { waitUntil: 'networkidle' });
      const figure = figureOn(page, tag);
      await page.mouse.move(180, 300);
      await page.waitForTimeout(500);
      expect(await isDefined(figure)).toBe(false);
      const before = new Set(scripts);
      await figure.scrollIntoViewIfNeeded();
      await expect.poll(() => isDefined(figure)).toBe(true);
      await page.waitForLoadState('networkidle');
      const loaded = globSync(`${atRoot.folder}/_astro/*.js`).filter(
        (file) => scripts.has(basename(file)) && !before.has(basename(file)),
      );
      const bytes = loaded.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
      expect(bytes).toBeGreaterThan(0);
      expect(bytes).toBeLessThanOrEqual(15 * 1024);
    });

    test('waits for a sign of the reader even where it is in sight', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 8000 });
      await page.goto(path ?? '', { waitUntil: 'networkidle' });
      const figure = figureOn(page, tag);
      expect(await isDefined(figure)).toBe(false);
      await page.keyboard.press('Tab');
      await expect.poll(() => isDefined(figure)).toBe(true);
    });

    test('answers the keyboard in the drawing, the readings and, after a pause, in words', async ({
      page,
    }) => {
      const figure = await openFigure(page, path, tag);
      const drawing = () => figure.locator('svg').innerHTML();
      const status = figure.getByRole('status');
      const readings = () => figure.locator('dd').allTextContents();
      for (const slider of await figure.getByRole('slider').all()) {
        const [before, numbers] = [await drawing(), await readings()];
        const words = await slider.getAttribute('aria-valuetext');
        await slider.focus();
        // A control that stands at its end moves the other way.
        const key = (await slider.evaluate(atEnd)) ? 'ArrowLeft' : 'ArrowRight';
        for (let i = 0; i < 4; i++) await page.keyboard.press(key);
        await expect.poll(drawing).not.toBe(before);
        expect(await readings()).not.toEqual(numbers);
        expect(await slider.getAttribute('aria-valuetext')).not.toBe(words);
      }
      await expect(status).toHaveText(/^\s*[A-Z].*\.\s*$/s);
      const said = await status.textContent();
      for (const radio of await figure.getByRole('radio', { checked: false }).all()) {
        const before = await drawing();
        await radio.focus();
        await page.keyboard.press('Space');
        await expect.poll(drawing).not.toBe(before);
      }
      await figure.getByRole('button', { name: 'Reset' }).press('Enter');
      await expect.poll(() => status.textContent()).not.toBe(said);
      expect(await figure.locator('[role=status], [aria-live], output').count()).toBe(1);
    });

    test('speaks once for many steps', async ({ page }) => {
      const figure = await openFigure(page, path, tag);
      await figure.evaluate((it) => {
        const status = it.querySelector('[role=status]');
        if (!status) return;
        const count = () => (it.dataset.said = String(Number(it.dataset.said ?? 0) + 1));
        new MutationObserver(count).observe(status, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      });
      const slider = figure.getByRole('slider').first();
      await slider.focus();
      for (let i = 0; i < 12; i++) await page.keyboard.press(i % 3 ? 'ArrowLeft' : 'ArrowRight');
      await expect.poll(() => figure.getAttribute('data-said')).toBe('1');
      await page.waitForTimeout(900);
      expect(await figure.getAttribute('data-said')).toBe('1');
    });

    test('draws once a frame however fast the slider moves', async ({ page }) => {
      const figure = await openFigure(page, path, tag);
      const drawn = await figure.evaluate(async (it) => {
        const [svg, slider] = [it.querySelector('svg'), it.querySelector('input[type=range]')];
        let count = 0;
        if (!svg || !(slider instanceof HTMLInputElement)) return -1;
        new MutationObserver(() => count++).observe(svg, { childList: true });
        for (let i = 0; i < 50; i++) {
          if (i % 2) slider.stepUp();
          else slider.stepDown();
          slider.dispatchEvent(new Event('input', { bubbles: true }));
        }
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        return count;
      });
      expect(drawn).toBe(1);
    });

    test('moves nothing below it when it comes alive and when it is used', async ({ page }) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await page.route('**/_astro/*.js', (route) => route.abort());
        await page.goto(path ?? '');
        const figure = figureOn(page, tag);
        const height = () => figure.evaluate((it) => it.getBoundingClientRect().height);
        const still = await height();
        await page.unrouteAll();
        await openFigure(page, path, tag);
        expect(await height(), `alive at ${width} px`).toBe(still);
        for (const slider of await figure.getByRole('slider').all()) {
          for (const key of ['Home', 'End']) {
            await slider.press(key);
            await page.waitForTimeout(600);
            expect(await height(), `${key} at ${width} px`).toBe(still);
          }
        }
      }
    });

    test('has targets for a finger, letters that can be read, and no sideways scroll', async ({
      page,
    }) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const figure = await openFigure(page, path, tag);
        for (const target of await figure
          .locator('input[type=range], label:has(input), button, summary')
          .all()) {
          const box = await target.boundingBox();
          expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
        }
        const smallest = await figure.locator('svg').evaluate((svg) => {
          const scale = svg.getBoundingClientRect().width / 360;
          const sizes = [...svg.querySelectorAll('text')].map((text) =>
            parseFloat(getComputedStyle(text).fontSize),
          );
          return scale * Math.min(...sizes);
        });
        expect(smallest, `${width} px`).toBeGreaterThanOrEqual(11);
        const excess = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(excess, `${width} px`).toBeLessThanOrEqual(0);
      }
    });

    test('is clean for axe in both themes, moved and unmoved, table open', async ({ page }) => {
      const figure = await openFigure(page, path, tag);
      await figure.locator('summary').click();
      for (const theme of ['light', 'dark'] as const) {
        await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
        for (const key of ['Home', 'End']) {
          await figure.getByRole('slider').first().press(key);
          expect(await findings(page, { within: tag }), `${theme}, ${key}`).toEqual([]);
        }
      }
    });

    test('prints its drawing and its table, and no controls', async ({ page }) => {
      await openFigure(page, path, tag);
      await page.emulateMedia({ media: 'print' });
      const figure = figureOn(page, tag);
      await expect(figure.locator('svg')).toBeVisible();
      await expect(figure.locator('form')).toBeHidden();
      await expect(figure.locator('tbody tr').last()).toBeVisible();
      const height = await figure
        .locator('table')
        .evaluate((it) => it.getBoundingClientRect().height);
      expect(height).toBeGreaterThan(100);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { tag, path } of figures) {
    test(`${tag} shows its start, its numbers and its table, and nothing to press`, async ({
      page,
    }) => {
      await page.goto(path ?? '');
      const figure = figureOn(page, tag);
      await expect(figure.getByRole('img')).toBeVisible();
      expect(await figure.locator('svg path').count()).toBeGreaterThan(0);
      expect(await figure.locator('dd').first().textContent()).toMatch(/\d/);
      await expect(figure.locator('form')).toBeHidden();
      await expect(figure.locator('.sentence')).toHaveText(/\.\s*$/);
      await figure.locator('summary').click();
      await expect(figure.locator('caption')).toBeVisible();
      expect(await figure.locator('tbody tr').count()).toBeGreaterThanOrEqual(8);
    });
  }
});

function isDefined(figure: Locator): Promise<boolean> {
  return figure.evaluate((it) => it.matches(':defined'));
}

function atEnd(slider: Element): boolean {
  return slider instanceof HTMLInputElement && slider.value === slider.max;
}
