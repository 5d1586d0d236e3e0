/** Whether the pictures of the board show what draws them. */
import { existsSync, readFileSync } from 'node:fs';
import { recordFile } from '../../src/pictures/picture-record.ts';
import type { PictureRecord, RecordDigests } from '../../src/pictures/picture-record.ts';
import { digestOfModules } from './module-digest.ts';

/** What is recorded, each by the module that makes it. */
export async function currentDigests(): Promise<RecordDigests> {
  const modules = ['draw-all.ts', 'shift.ts'].map((file) =>
    digestOfModules(['src/pictures/inspector.ts', `src/pictures/${file}`]),
  );
  const [pictures, shift] = await Promise.all(modules);
  return { pictures, shift };
}

/** The committed record; null where there is none yet. */
export function readRecord(): PictureRecord | null {
  if (!existsSync(recordFile)) return null;
  return JSON.parse(readFileSync(recordFile, 'utf8')) as PictureRecord;
}
