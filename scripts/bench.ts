/** `npm run bench`: every measurement of scripts/bench in one run, or those named: `npm run bench -- weight growth`. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';

const all = readdirSync('scripts/bench')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => basename(file, '.ts'))
  .sort();
const named = process.argv.slice(2);
const unknown = named.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No measurement is called ${unknown.join(', ')}; write one of: ${all.join(', ')}`);
  process.exit(1);
}
if (!existsSync('dist/index.html')) run('scripts/build.ts');
for (const name of named.length > 0 ? named : all) {
  console.log(`\n── ${name}`);
  run(`scripts/bench/${name}.ts`);
}

function run(script: string): void {
  const { status } = spawnSync('node', [script], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
