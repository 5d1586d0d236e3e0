import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { currentDigests, readRecord } from '../../scripts/pictures/freshness.ts';
import { runningExample, travellingBoard } from '../numbers/index.ts';
import { stations } from '../site/stations.ts';
import { fieldAt } from './drawn-board.ts';
import { picturesFolder } from './picture-record.ts';
import { stationViews } from './station-views.ts';

const record = readRecord();
if (!record) throw new Error('found no pictures of the board: run npm run pictures');
const { pictures, board, shift } = record;

test('the pictures show what draws them', async () => {
  expect(record.digests, 'run npm run pictures').toEqual(await currentDigests());
});

test('every picture is the recorded one, and light', () => {
  const files = globSync('*.webp', { cwd: picturesFolder }).sort();
  expect(files).toEqual(
    Object.keys(pictures)
      .map((name) => `${name}.webp`)
      .sort(),
  );
  for (const [name, { bytes, sha256 }] of Object.entries(pictures)) {
    const file = readFileSync(`${picturesFolder}/${name}.webp`);
    expect(createHash('sha256').update(file).digest('hex'), name).toBe(sha256);
    expect(file.length).toBe(bytes);
    expect(bytes, name).toBeLessThanOrEqual((name === 'board' ? 45 : 25) * 1024);
  }
});

test('the drawn board is that of the story', () => {
  expect(board.serial).toBe(runningExample.board.serial);
  expect(board.field).toBe(travellingBoard.field);
  const [left, top, right] = board.biteOnCrop;
  expect(right - left).toBe(travellingBoard.bite.width);
  expect(top).toBeGreaterThan(0);
});

test('the bite is found, surer than all that is harmless', () => {
  expect(board.bite).toBe(0);
  const scores = board.findings.map((finding) => finding[4]);
  expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  expect(scores[0]).toBeGreaterThan(0.5);
  expect(scores[1]).toBeLessThan(0.5);
});

test('a shift is counted on boards of which most are judged rightly', () => {
  const share = (scores: readonly number[], stopped: boolean) =>
    scores.filter((score) => score >= 0.5 === stopped).length / scores.length;
  expect(share(shift.good, false)).toBeGreaterThan(0.9);
  expect(share(shift.defective, true)).toBeGreaterThan(0.9);
});

test('the camera walks down one column of fields and up the next', () => {
  const fields = [80, 240].flatMap((y) => [80, 240, 400, 560].map((x) => fieldAt(x, y)));
  expect(fields).toEqual([1, 4, 5, 8, 2, 3, 6, 7]);
});

test('each station sees the bite, in pictures that are there', () => {
  expect(stationViews.map(({ station }) => station)).toEqual(stations.map(({ number }) => number));
  for (const { station, panels, still } of stationViews) {
    expect(panels[still], `station ${station}`).toBeDefined();
    for (const panel of panels) {
      if (panel.kind === 'picture') expect(pictures, panel.picture).toHaveProperty(panel.picture);
    }
  }
});
