import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright/test';
import { pages } from './pages.ts';

/** The interactive figures, with the first built page that each stands on. */
export const tags = [
  'threshold-figure',
  'interpolation-figure',
  'sample-size-figure',
  'queue-figure',
  'quantization-figure',
  'drift-figure',
] as const;

const holders = pages.map((path) => {
  const file = path === '' || path.endsWith('/') ? `dist/${path}index.html` : `dist/${path}`;
  return { path, html: readFileSync(file, 'utf8') };
});

export const figures = tags.map((tag) => ({
  tag,
  path: holders.find(({ html }) => html.includes(`<${tag}`))?.path ?? null,
}));

export function figureOn(page: Page, tag: string): Locator {
  return page.locator(tag).first();
}

/** Opens the page of a figure, stirs, and waits until the figure answers. */
export async function openFigure(page: Page, path: string | null, tag: string): Promise<Locator> {
  await page.goto(path ?? '');
  const figure = figureOn(page, tag);
  await page.mouse.move(180, 300);
  await figure.scrollIntoViewIfNeeded();
  await page.waitForFunction((name) => customElements.get(name) !== undefined, tag);
  return figure;
}
