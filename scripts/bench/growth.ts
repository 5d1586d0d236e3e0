/** Build time and peak memory at 1×, 10× and 100× of the pages: copies of the site's own prose, as Markdown. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { plainPages, writePages } from '../measure/plain-pages.ts';

const root = '.cache/bench/growth';
const copied = [
  'src',
  'scripts',
  'seeds',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];
/** Pages made from code and from the question bank grow with those; prose is what is written by the page. */
const made = /^(try|reference|questions|study-plan)(\/|$)/;
const pages = plainPages('dist').filter(({ path }) => !made.test(path));
const factors = (process.env.FACTORS ?? '1,10,100').split(',').map(Number);

console.log('This builds the site up to a hundred times its size; it takes minutes.');
const rows = [];
for (const factor of factors) {
  prepare(factor);
  const { seconds, megabytes } = await build();
  rows.push({ pages: `${factor}× (${factor * pages.length})`, seconds, megabytes });
  const [first] = rows;
  console.log(
    `${factor}×: ${seconds} s (${(seconds / first.seconds).toFixed(1)}×), ${megabytes} MB (${(megabytes / first.megabytes).toFixed(1)}×)`,
  );
}
console.table(rows);
rmSync(root, { recursive: true, force: true });

function prepare(factor: number): void {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const entry of copied) cpSync(entry, join(root, entry), { recursive: true });
  for (let copy = 1; copy < factor; copy++) {
    const described = pages.map(({ path, markdown }) => ({
      path,
      markdown: markdown
        .replace('\n---', '\ndescription: A copy, to measure growth.\n---')
        // Places on pages that are made from code are unknown to the link check of prose.
        .replace(/(href="[^"#]+)#[^"]*"/g, '$1"')
        // Built without PDFs, the copy has none to link to.
        .replace(/ href="[^"]*\.pdf"/g, ''),
    }));
    writePages(described, join(root, 'src/content/docs/copies', String(copy)));
  }
}

/** Builds in a process of its own; memory is the largest resident set of it and its children seen, in MB. */
function build(): Promise<{ seconds: number; megabytes: number }> {
  const start = performance.now();
  const child = spawn('node', ['scripts/build.ts', '--no-pdfs'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, residentKilobytes(child.pid))), 100);
  return new Promise((done, fail) => {
    child.on('close', (code) => {
      clearInterval(timer);
      if (code !== 0) fail(new Error(`the build ended with exit code ${code}`));
      const seconds = Math.round((performance.now() - start) / 100) / 10;
      done({ seconds, megabytes: Math.round(peak / 1024) });
    });
  });
}

/** Peak resident memory of a process as Linux tells it; elsewhere 0. */
function residentKilobytes(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
