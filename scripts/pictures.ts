/** `npm run pictures`: draws and inspects the travelling board again where what draws it has changed. */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { drawAll } from '../src/pictures/draw-all.ts';
import { picturesFolder, recordFile } from '../src/pictures/picture-record.ts';
import type { RecordedPicture } from '../src/pictures/picture-record.ts';
import type { Scene } from '../src/pictures/scenes.ts';
import { digestOfDrawing, readRecord } from './pictures/freshness.ts';

const digest = await digestOfDrawing();
if (readRecord()?.digest === digest && !process.argv.includes('--all')) {
  console.log('Pictures show what draws them');
} else {
  const { scenes, board, shift } = drawAll();
  const pictures: Record<string, RecordedPicture> = {};
  mkdirSync(picturesFolder, { recursive: true });
  for (const file of globSync(`${picturesFolder}/*.webp`)) rmSync(file);
  for (const scene of scenes) pictures[scene.name] = await save(scene);
  writeFileSync(recordFile, `${JSON.stringify({ digest, pictures, board, shift })}\n`);
  console.log(`${scenes.length} pictures drawn`);
}

/** Photographs are squeezed as photographs are; where pixels are to be seen, none is changed. */
async function save({ name, image, isPhoto = false }: Scene): Promise<RecordedPicture> {
  const { width, height, channels } = image;
  const raw = { width, height, channels };
  const bytes = await sharp(Uint8Array.from(image.data), { raw })
    .webp(isPhoto ? { quality: 82, effort: 6 } : { lossless: true, effort: 6 })
    .toBuffer();
  writeFileSync(`${picturesFolder}/${name}.webp`, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { width, height, bytes: bytes.length, sha256 };
}
