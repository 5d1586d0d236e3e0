/** `npm run pdf`: makes the PDFs of the site in `dist` (or `--of` another folder), and lets its pages link them. */
import { parseArgs } from 'node:util';
import { writeServiceWorker } from '../src/reader/offline/integration.ts';
import { makePdfsOf } from './build/pdfs.ts';

const { values } = parseArgs({ options: { of: { type: 'string', default: 'dist' } } });
await makePdfsOf(values.of, { wanted: true, anew: false });
// The offline copy holds the pages as they are now, and names the PDFs.
await writeServiceWorker(`${values.of}/`);
