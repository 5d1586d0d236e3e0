/** `npm run build`: builds the site into `dist` (or `--into` another folder); `--no-pdfs` makes no PDFs. */
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';

const { values } = parseArgs({
  options: {
    into: { type: 'string', default: 'dist' },
    pdfs: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
await buildSite(values);
