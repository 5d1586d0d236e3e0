/** `npm run pdf`: makes the PDFs of the site in `dist` (or `--of` another folder) again. */
import { parseArgs } from 'node:util';
import { requireBrowser } from './browser.ts';
import { makePdfs } from './pdf/make-all.ts';

const { values } = parseArgs({ options: { of: { type: 'string', default: 'dist' } } });
const seconds = await makePdfs(values.of, requireBrowser());
console.log(`PDFs: ${values.of}/pdf/ (${seconds} s)`);
