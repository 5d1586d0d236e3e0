/** `npm start`: builds the site and serves it; `--no-build` (`npm run preview`) serves the last one. */
import { readSettings } from '../src/site/settings.ts';
import { buildSite } from './build-site.ts';
import { serve } from './serve.ts';

const { base } = readSettings(process.env);
const port = Number(process.env.PORT ?? 4321);

if (!process.argv.includes('--no-build')) await buildSite({ into: 'dist' });
const { url } = await serve('dist', base, port);
console.log(`\nThe handbook is at ${url} (Ctrl+C stops it)`);
