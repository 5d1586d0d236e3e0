import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { linkMadePdfs } from '../../src/cheat-sheet/pdf-links.ts';
import { pdfFolder } from '../../src/cheat-sheet/pdf-files.ts';

/**
 * Lets the pages of a built site link the PDFs that its folder holds, and no others.
 *
 * @returns whether a page had to be changed
 */
export function linkPdfs(site: string): boolean {
  const made = new Set(
    globSync('*.pdf', { cwd: join(site, pdfFolder) }).map((file) => basename(file, '.pdf')),
  );
  const changed = globSync('cheat-sheet/**/*.html', { cwd: site }).filter((page) => {
    const file = join(site, page);
    const html = readFileSync(file, 'utf8');
    const mended = linkMadePdfs(html, made);
    if (mended !== html) writeFileSync(file, mended);
    return mended !== html;
  });
  return changed.length > 0;
}
