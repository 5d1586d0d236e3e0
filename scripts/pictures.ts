/** `npm run pictures`: draws and inspects the travelling board again where what draws it has changed. */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { drawAll } from '../src/pictures/draw-all.ts';
import { trainInspector } from '../src/pictures/inspector.ts';
import { picturesFolder, recordFile } from '../src/pictures/picture-record.ts';
import type { RecordedPicture } from '../src/pictures/picture-record.ts';
import type { Scene } from '../src/pictures/scenes.ts';
import { scoreBoards } from '../src/pictures/shift.ts';
import { currentDigests, readRecord } from './pictures/freshness.ts';

const digests = await currentDigests();
const last = process.argv.includes('--all') ? null : readRecord();
const isShiftFresh = last?.digests.shift === digests.shift;

if (isShiftFresh && last.digests.pictures === digests.pictures) {
  console.log('Pictures show what draws them');
} else {
  const classifier = trainInspector();
  const { scenes, board } = drawAll(classifier);
  const pictures: Record<string, RecordedPicture> = {};
  mkdirSync(picturesFolder, { recursive: true });
  for (const file of globSync(`${picturesFolder}/*.webp`)) rmSync(file);
  for (const scene of scenes) pictures[scene.name] = await save(scene);
  console.log(`${scenes.length} pictures drawn`);
  const shift = isShiftFresh ? last.shift : scoreBoards(classifier);
  writeFileSync(recordFile, `${JSON.stringify({ digests, pictures, board, shift })}\n`);
  console.log(isShiftFresh ? 'Mistakes counted before' : 'Mistakes counted on all boards');
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
