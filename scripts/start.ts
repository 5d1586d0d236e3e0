/**
 * `npm start`: builds the site and serves it; `--no-pdfs` makes no PDFs, `--no-build` (`npm run preview`)
 * serves the last one.
 *
 * The build has a process of its own, so that its memory is not kept while the site is served.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSettings } from '../src/site/settings.ts';
import { runChild } from './run-child.ts';
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
  if (values.build) await build();
  else if (!existsSync('dist/index.html')) {
    throw new Error('dist: found no site to serve; build one with "npm run build".');
  }
  const { url } = await serve('dist', base, port, host);
  console.log(`\nThe handbook is at ${url} (Ctrl+C stops it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function build(): Promise<void> {
  const parameters = ['scripts/build.ts', ...(values.pdfs ? [] : ['--no-pdfs'])];
  const code = await runChild(process.execPath, parameters);
  if (code !== 0) process.exit(code);
}
