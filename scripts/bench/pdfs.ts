/** How long the whole set of PDFs takes, on a copy of the built site in `dist`, and what each weighs. */
import { cpSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pdfFolder } from '../../src/cheat-sheet/pdf-files.ts';
import { requireBrowser } from '../browser.ts';
import { makePdfs } from '../pdf/make-all.ts';

const copy = '.cache/bench/pdfs';
rmSync(copy, { recursive: true, force: true });
cpSync('dist', copy, { recursive: true });
const started = Date.now();
await makePdfs(copy, requireBrowser(), undefined, true);
const seconds = Math.round((Date.now() - started) / 1000);
const folder = join(copy, pdfFolder);
console.table(
  readdirSync(folder).map((file) => ({
    file,
    KB: Math.round(statSync(join(folder, file)).size / 1024),
  })),
);
console.log(`The whole set took ${seconds} s (bar: 60 s on two cores with nothing else to do).`);
rmSync(copy, { recursive: true, force: true });
