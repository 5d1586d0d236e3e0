/** Whether the pictures of the board show what draws them. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { recordFile } from '../../src/pictures/picture-record.ts';
import type { PictureRecord, RecordDigests } from '../../src/pictures/picture-record.ts';

/** What is recorded, each by the module that makes it. */
export async function currentDigests(): Promise<RecordDigests> {
  const modules = ['draw-all.ts', 'shift.ts'].map((file) => digestOf(`src/pictures/${file}`));
  const [pictures, shift] = await Promise.all(modules);
  return { pictures, shift };
}

/** Changes when a module or what it imports changes, down to the last algorithm; comments do not count. */
async function digestOf(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/pictures/inspector.ts', entry],
    outdir: 'not-written',
    bundle: true,
    format: 'esm',
    minifySyntax: true,
    minifyWhitespace: true,
    platform: 'neutral',
    write: false,
  });
  const hash = createHash('sha256');
  for (const { text } of outputFiles) hash.update(text);
  return hash.digest('hex').slice(0, 16);
}

/** The committed record; null where there is none yet. */
export function readRecord(): PictureRecord | null {
  if (!existsSync(recordFile)) return null;
  return JSON.parse(readFileSync(recordFile, 'utf8')) as PictureRecord;
}
