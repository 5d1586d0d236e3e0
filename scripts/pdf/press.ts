import { chromium, type Page } from 'playwright';
import { readSettings } from '../../src/site/settings.ts';
import type { Paper } from '../../src/cheat-sheet/pdf-files.ts';
import { launchArguments } from '../browser.ts';
import { serve } from '../serve.ts';
import { openFinisher, type Finisher } from './finisher.ts';
import { publishedAddress } from './published.ts';

/** A browser and a served site to print from. */
export interface Press {
  /** Address of the served site, base path included. */
  readonly served: string;
  /** Address of the published site; undefined while it is only on this machine. */
  readonly published: string | undefined;
  readonly open: () => Promise<Page>;
  readonly finish: Finisher['finish'];
  readonly close: () => Promise<void>;
}

export async function openPress(site: string, browserPath: string): Promise<Press> {
  const { base } = readSettings(process.env);
  const { url, close } = await serve(site, base, 0);
  const browser = await chromium.launch({ executablePath: browserPath, args: launchArguments });
  const finisher = openFinisher();
  return {
    served: url,
    published: publishedAddress(),
    async open() {
      const context = await browser.newContext({
        colorScheme: 'light',
        locale: 'en-GB',
        reducedMotion: 'reduce',
        // For paper a page gets fonts that its policy does not know.
        bypassCSP: true,
      });
      return context.newPage();
    },
    finish: finisher.finish,
    async close() {
      await Promise.all([browser.close(), close(), finisher.close()]);
    },
  };
}

/** Prints the page as it stands, with tags. */
export async function print(page: Page, paper: Paper): Promise<Uint8Array> {
  return page.pdf({ format: paper, printBackground: true, tagged: true, outline: true });
}

/**
 * Prints the page to tell where everything comes to stand: without tags, and invisible, which takes as
 * much room and half the time.
 */
export async function printDraft(page: Page, paper: Paper): Promise<Uint8Array> {
  const hidden = await page.addStyleTag({ content: 'body { visibility: hidden }' });
  const printed = await page.pdf({ format: paper, tagged: false, outline: false });
  await hidden.evaluate((style: Element) => style.remove());
  return printed;
}

/** How many pages Chromium printed. */
export function countPages(printed: Uint8Array): number {
  const text = Buffer.from(printed).toString('latin1');
  return [...text.matchAll(/\/Type \/Page\b(?!s)/g)].length;
}
