/** The page in which diagrams are drawn: the site's fonts, Mermaid's own bundle, and our pass over its SVG. */
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { chromium, type Browser, type Page } from 'playwright';
import { launchArguments, requireBrowser } from '../browser.ts';
import type { Drawn, Order } from './page/main.ts';

export interface DrawingPage {
  draw(order: Order): Promise<Drawn>;
  close(): Promise<void>;
}

export async function openDrawingPage(): Promise<DrawingPage> {
  const browser: Browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: launchArguments,
  });
  const page = await browser.newPage({ viewport: { width: 1600, height: 1200 } });
  const rules = await readFile('scripts/diagrams/page/drawing.css', 'utf8');
  await page.setContent(
    `<!doctype html><style>${await faces()}</style><style id="drawing-rules">${rules}</style><body></body>`,
  );
  await page.addScriptTag({ content: await mermaid() });
  await page.addScriptTag({ content: await script() });
  await page.evaluate(() =>
    Promise.all(
      [400, 600].map((weight) => document.fonts.load(`${weight} 15px "Plex Sans"`, 'aκ')),
    ),
  );
  return { draw: (order) => draw(page, order), close: () => browser.close() };
}

function draw(page: Page, order: Order): Promise<Drawn> {
  return page.evaluate(
    (given) =>
      (window as unknown as { drawDiagram(order: Order): Promise<Drawn> }).drawDiagram(given),
    order,
  );
}

/** Mermaid's bundle, with less air between the ranks: ELK's base spacing is no setting of it. */
async function mermaid(): Promise<string> {
  const bundle = await readFile('node_modules/mermaid/dist/mermaid.min.js', 'utf8');
  const spacing = '"elk.direction":"DOWN","spacing.baseValue":40';
  if (!bundle.includes(spacing)) {
    throw new Error(
      `mermaid.min.js: found no ${spacing}: look where this version keeps its spacing`,
    );
  }
  return bundle.replace(spacing, spacing.replace('40', '26'));
}

async function script(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['scripts/diagrams/page/main.ts'],
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** The site's own font faces, with the fonts inside. */
async function faces(): Promise<string> {
  const rules = await readFile('src/styles/fonts.css', 'utf8');
  return rules.replace(/url\('\.\/(fonts\/[\w.-]+)'\)/g, (_, file: string) => {
    const bytes = readFileSync(`src/styles/${file}`, 'base64');
    return `url(data:font/woff2;base64,${bytes})`;
  });
}
