/** Builds the site and serves it: the main job, `npm start`. */
import { readSettings } from '../src/site/settings.ts';
import { buildSite, reportBrief } from './build-site.ts';
import { serve } from './serve.ts';

const { base } = readSettings(process.env);
const port = Number(process.env.PORT ?? 4321);

if (!process.argv.includes('--no-build')) {
  reportBrief();
  await buildSite({ into: 'dist' });
}
const { url } = await serve('dist', base, port);
console.log(`\nThe handbook is at ${url} (Ctrl+C stops it)`);
