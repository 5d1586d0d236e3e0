import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { putInPlace } from './put-in-place.ts';

function folderWith(parent: string, name: string, text: string): string {
  const folder = join(parent, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
  return folder;
}

const read = (folder: string): string => readFileSync(join(folder, 'index.html'), 'utf8');

test('the new folder stands where the old one stood, and nothing is left beside it', async () => {
  const here = mkdtempSync(join(tmpdir(), 'place-'));
  const place = folderWith(here, 'dist', 'old');
  await putInPlace(folderWith(here, 'next', 'new'), place);
  expect(read(place)).toBe('new');
  expect(readdirSync(here)).toEqual(['dist']);
});

test('there may be no old one, and no folder that it would stand in', async () => {
  const here = mkdtempSync(join(tmpdir(), 'place-'));
  const place = join(here, 'deep', 'dist');
  await putInPlace(folderWith(here, 'next', 'new'), place);
  expect(read(place)).toBe('new');
});

test('what cannot be put in place leaves the old one', async () => {
  const here = mkdtempSync(join(tmpdir(), 'place-'));
  const place = folderWith(here, 'dist', 'old');
  await expect(putInPlace(join(here, 'missing'), place)).rejects.toThrow('ENOENT');
  expect(read(place)).toBe('old');
});

test.skipIf(!existsSync('/dev/shm'))('the two may be on file systems of their own', async () => {
  const here = mkdtempSync(join(tmpdir(), 'place-'));
  const there = mkdtempSync('/dev/shm/place-');
  const place = folderWith(there, 'dist', 'old');
  await putInPlace(folderWith(here, 'next', 'new'), place);
  expect(read(place)).toBe('new');
  expect(readdirSync(there)).toEqual(['dist']);
  expect(readdirSync(here)).toEqual([]);
});
