/**
 * `npm start`: builds the site and serves it; `--no-pdfs` makes no PDFs, `--no-build` (`npm run preview`)
 * serves the last one.
 *
 * The build has a process of its own, so that its memory is not kept while the site is served.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSettings } from '../src/site/settings.ts';
import { readAddress, serve } from './serve.ts';

const { values } = parseArgs({
  options: {
    build: { type: 'boolean', default: true },
    pdfs: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
try {
  const { base } = readSettings(process.env);
  const { host, port } = readAddress(process.env);
  if (values.build) build();
  else if (!existsSync('dist/index.html')) {
    throw new Error('dist: found no site to serve; build one with "npm run build".');
  }
  const { url } = await serve('dist', base, port, host);
  console.log(`\nThe handbook is at ${url} (Ctrl+C stops it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function build(): void {
  const parameters = ['scripts/build.ts', ...(values.pdfs ? [] : ['--no-pdfs'])];
  const { status } = spawnSync(process.execPath, parameters, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
