/** `npm run build`: builds the site into `dist` (or `--into` another folder). */
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';

const { values } = parseArgs({ options: { into: { type: 'string', default: 'dist' } } });
await buildSite({ into: values.into });
