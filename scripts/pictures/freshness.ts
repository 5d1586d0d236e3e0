/** Whether the pictures of the board show what draws them. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { recordFile } from '../../src/pictures/picture-record.ts';
import type { PictureRecord } from '../../src/pictures/picture-record.ts';

/** Changes when what draws the pictures changes, down to the last algorithm; comments do not count. */
export async function digestOfDrawing(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/pictures/draw-all.ts'],
    bundle: true,
    format: 'esm',
    minifySyntax: true,
    minifyWhitespace: true,
    platform: 'neutral',
    write: false,
  });
  return createHash('sha256').update(outputFiles[0].text).digest('hex').slice(0, 16);
}

/** The committed record; null where there is none yet. */
export function readRecord(): PictureRecord | null {
  if (!existsSync(recordFile)) return null;
  return JSON.parse(readFileSync(recordFile, 'utf8')) as PictureRecord;
}
