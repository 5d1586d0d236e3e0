/** `npm run build`: checks the brief, then builds the site into `dist` (or `--into` another folder). */
import { parseArgs } from 'node:util';
import { buildSite, reportBrief } from './build-site.ts';

const { values } = parseArgs({ options: { into: { type: 'string', default: 'dist' } } });
reportBrief();
await buildSite({ into: values.into });
