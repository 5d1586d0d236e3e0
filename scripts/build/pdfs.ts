import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pdfFolder } from '../../src/cheat-sheet/pdf-files.ts';
import { requireBrowser } from '../browser.ts';
import { linkPdfs } from '../pdf/link-made.ts';
import { Progress } from './progress.ts';

/**
 * Makes the PDFs of a built site, where they are wanted and there is a browser or one can be brought,
 * and lets its pages link those that are there.
 *
 * @returns whether no page had to be changed for it: false where a PDF is missing
 */
export async function makePdfsOf(
  site: string,
  { wanted, anew }: { readonly wanted: boolean; readonly anew: boolean },
): Promise<boolean> {
  rmSync(join(site, pdfFolder), { recursive: true, force: true });
  if (wanted) await make(site, anew);
  else console.log('PDFs: left out, as --no-pdfs asks');
  return !linkPdfs(site);
}

async function make(site: string, anew: boolean): Promise<void> {
  try {
    const browser = requireBrowser();
    const progress = new Progress('PDFs');
    // Loading it reads the brief, and a wrong brief is reported before.
    const { makePdfs } = await import('../pdf/make-all.ts');
    const { made, kept, leftOut } = await makePdfs(
      site,
      browser,
      (done, total) => progress.show(done, total),
      anew,
    );
    progress.end(`${made + kept} in ${pdfFolder}/${kept > 0 ? `, ${kept} of them unchanged` : ''}`);
    for (const { file, reason } of leftOut) console.log(`  ${file}: left out: ${reason}`);
  } catch (error) {
    console.log(`PDFs: left out: ${error instanceof Error ? error.message : String(error)}`);
  }
}
