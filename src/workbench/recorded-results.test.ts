import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { digestOfModules } from '../../scripts/pictures/module-digest.ts';
import { runningExample } from '../vision/running-example.ts';
import { start, stepNames } from './choices.ts';
import { runFile, runFolder, runModules } from './run-record.ts';
import type { RunRecord } from './run-record.ts';
import { stepWords } from './steps.ts';
import { stepFigures } from './views/figures.ts';

const { digest, results } = JSON.parse(readFileSync(runFile, 'utf8')) as RunRecord;

test('the recorded run is that of the line as it is', async () => {
  expect(digest, 'run npm run workbench').toBe(await digestOfModules(runModules));
});

test('its pictures are there, and light', () => {
  for (const name of ['boards', 'labels']) {
    const { length } = readFileSync(`${runFolder}/${name}.webp`);
    expect(length, name).toBeLessThanOrEqual(25 * 1024);
  }
});

test('the network learns what its page promises: nine of ten patches, and of boards of a new lot', () => {
  expect(results.train.epochs.at(-1)?.accuracy).toBeGreaterThan(0.9);
  const { good, defective } = results.evaluate;
  const right = [
    ...good.filter((score) => score < 0.5),
    ...defective.filter((score) => score >= 0.5),
  ];
  expect(right.length / (good.length + defective.length)).toBeGreaterThan(0.9);
});

test('the lamp is heard before it costs an escape', () => {
  const { weeks } = results.weeks;
  const dark = weeks.findIndex(({ isDark }) => isDark);
  const escape = weeks.findIndex(({ defective }) => defective.some((score) => score < 0.5));
  expect(dark).toBeGreaterThanOrEqual(0);
  expect(escape === -1 || dark < escape).toBe(true);
});

test('every step has a view with a number in each reading, and a sentence', () => {
  for (const step of stepNames) {
    const { drawing, readings, sentence } = stepFigures[step].view(results, start, 'picture.webp');
    expect(drawing, step).toMatch(/^<(?:defs|line|rect|path|text)/);
    expect(drawing + sentence, step).not.toMatch(/NaN|undefined/);
    for (const { value } of readings) expect(value, step).toMatch(/\d|never/);
    expect(sentence, step).toMatch(/\.$/);
  }
});

test('what the words say of defects is what the line says', () => {
  expect(stepWords.threshold.lead).toContain('Four boards in 1,000');
  expect(1000 * runningExample.defects.boardRate).toBe(4);
  expect(stepWords.train.lead).toContain(results.quantize.parameters.toLocaleString('en-GB'));
});
