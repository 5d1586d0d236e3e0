import { copyFileSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { drawingFile, orphans, readDiagrams } from '../../src/diagrams/set.ts';
import { digestOf, settingsDigest } from './digest.ts';
import { stalenessOf } from './freshness.ts';

const { sources } = readDiagrams();
const settings = settingsDigest();

test('every diagram has its drawing, and every drawing its diagram', () => {
  const advice = sources.map((source) => stalenessOf(source, settings)).filter(Boolean);
  expect(advice).toEqual([]);
  expect(orphans()).toEqual([]);
});

test('a missing and a stale drawing are named with what to do', () => {
  const [source] = sources;
  if (!source) throw new Error('found no diagram');
  const folder = mkdtempSync(join(tmpdir(), 'drawings-'));
  const copy = join(folder, drawingFile(source));
  expect(stalenessOf(source, settings, folder)).toBe(
    `${source.file}: found no drawing beside it: run npm run diagrams`,
  );
  mkdirSync(dirname(copy), { recursive: true });
  copyFileSync(drawingFile(source), copy);
  expect(stalenessOf(source, settings, folder)).toBeUndefined();
  const edited = { ...source, text: `${source.text}%% later\n` };
  expect(stalenessOf(edited, settings, folder)).toBe(
    `${drawingFile(source)}: does not show what ${source.file} says now: run npm run diagrams`,
  );
});

test('a digest follows the source and the settings', () => {
  const [source] = sources;
  if (!source) throw new Error('found no diagram');
  expect(digestOf(source, settings)).toMatch(/^[0-9a-f]{16}$/);
  expect(digestOf(source, 'other')).not.toBe(digestOf(source, settings));
});
