/**
 * `npm run build`: builds the site into `dist` (or `--into` another folder); `--no-pdfs` makes no PDFs,
 * `--anew` builds although nothing has changed.
 */
import { parseArgs } from 'node:util';
import { buildSite } from './build/site.ts';

const { values } = parseArgs({
  options: {
    anew: { type: 'boolean', default: false },
    into: { type: 'string', default: 'dist' },
    pdfs: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
await buildSite(values);
