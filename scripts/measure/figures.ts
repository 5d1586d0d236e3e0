/** The interactive figures on a built site, and how a reader comes to one. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';

export const tags = [
  'threshold-figure',
  'interpolation-figure',
  'sample-size-figure',
  'queue-figure',
  'quantization-figure',
  'drift-figure',
  'kappa-figure',
  'calibration-figure',
  'receptive-field-figure',
  'batch-norm-figure',
  'average-precision-figure',
  'overlap-figure',
  'prevalence-figure',
  'bias-variance-figure',
  'int8-steps-figure',
  'lamp-bench-figure',
  'takt-ruler-figure',
  'leakage-figure',
] as const;

/** The interactive figures, with the first page of the site in a folder that each stands on. */
export function figuresOf(site: string) {
  const holders = globSync('**/index.html', { cwd: site })
    .toSorted()
    .map((file) => ({
      path: file.replace(/index\.html$/, ''),
      html: readFileSync(join(site, file), 'utf8'),
    }));
  return tags.map((tag) => ({
    tag,
    path: holders.find(({ html }) => html.includes(`<${tag}`))?.path ?? null,
  }));
}

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
