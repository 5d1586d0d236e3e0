import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ownFolder } from '../../src/collections/places.ts';

/** All that a site is made from, beside the environment. */
const sources = [
  'src/**/*',
  'public/**/*',
  'seeds/**/*',
  'scripts/{build,pdf}/**/*',
  '{astro.config.mjs,package.json,package-lock.json,tsconfig.json,LICENSE,THIRD-PARTY.md}',
];
const settings = ['SITE', 'BASE_PATH', 'REPOSITORY', 'GITHUB_REPOSITORY', 'BRIEF'] as const;

/** A digest of everything that goes into a build: the same digest means the same site. */
export function digestOfInputs(brief: string, options: Readonly<Record<string, unknown>>): string {
  const hash = createHash('sha256');
  const add = (...parts: string[]) => hash.update(JSON.stringify(parts));
  const own = ownFolder();
  for (const file of globSync(own === undefined ? sources : [...sources, `${own}/**/*`]).sort()) {
    if (statSync(file).isFile()) add(file, digestOf(file));
  }
  add(brief, digestOf(brief));
  for (const name of settings) add(name, process.env[name] ?? '');
  // Pages carry the date of their last commit.
  add(spawnSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).stdout ?? '');
  add(process.version, JSON.stringify(options));
  return hash.digest('hex');
}

/** A digest of which files a folder holds, and of when each was written. */
export function digestOfListing(folder: string): string {
  const hash = createHash('sha256');
  for (const file of globSync('**/*', { cwd: folder }).sort()) {
    const { size, mtimeMs } = statSync(join(folder, file));
    hash.update(JSON.stringify([file, size, mtimeMs]));
  }
  return hash.digest('hex');
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
