import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runningExample } from '../vision/running-example.ts';
import {
  padimBytes,
  patchCoreBytes,
  patchCoreMultiplications,
  patchCoreVectors,
} from './anomaly-memory.ts';
import { focalScore, probabilityBehindFocal } from './focal-loss.ts';
import {
  fieldModelMilliseconds,
  megapixelsAsked,
  megapixelsPerSecond,
  modelHeadroom,
  modelMilliseconds,
  otherHardware,
} from './throughput.ts';

it('the reference box keeps the budget of the model, in half precision and in int8', () => {
  expect(megapixelsAsked()).toBeCloseTo(419.4, 1);
  expect(megapixelsPerSecond(640, runningExample.box.published.half)).toBeCloseTo(476.3, 1);
  expect(modelMilliseconds('float32')).toBeCloseTo(90.1, 1);
  expect(modelMilliseconds('half')).toBeCloseTo(44.0, 1);
  expect(modelMilliseconds('int8')).toBeCloseTo(41.0, 1);
  expect(modelHeadroom('int8')).toBeGreaterThan(modelHeadroom('half'));
  expect(modelHeadroom('half')).toBeGreaterThan(5);
});

it('a module and an older card do not', () => {
  for (const { side, milliseconds } of Object.values(otherHardware)) {
    expect(fieldModelMilliseconds(side, milliseconds)).toBeGreaterThan(
      2 * runningExample.line.budget.model,
    );
  }
});

it('PaDiM at every place of a product is too large, and can be made to fit', () => {
  expect(padimBytes(4, 100) / 1e9).toBeCloseTo(423.6, 1);
  expect(padimBytes(8, 100) / 1e9).toBeCloseTo(105.9, 1);
  expect(padimBytes(4, 550) / 1e12).toBeCloseTo(12.7, 1);
  expect(padimBytes(16, 50) / 1e9).toBeCloseTo(6.7, 1);
});

it('PatchCore keeps millions of vectors and compares them all', () => {
  expect(patchCoreVectors(100, 0.01)).toBeCloseTo(2_621_440, 0);
  expect(patchCoreBytes(100, 0.01) / 1e9).toBeCloseTo(10.7, 1);
  expect(patchCoreMultiplications(100, 0.01) / 1e12).toBeCloseTo(879.6, 1);
});

it('focal loss bends towards the middle, and the closed form bends back', () => {
  expect(focalScore(0.004)).toBeCloseTo(0.0801, 4);
  expect(focalScore(0.5)).toBeCloseTo(0.3988, 4);
  expect(focalScore(0.9)).toBeCloseTo(0.6012, 4);
  for (const probability of [0.004, 0.1, 0.5, 0.9]) {
    expect(probabilityBehindFocal(focalScore(probability))).toBeCloseTo(probability, 9);
  }
});

it('the score that the closed form calls best does minimise the focal loss', () => {
  const loss = (share: number, score: number): number =>
    -share * 0.25 * (1 - score) ** 2 * Math.log(score) -
    (1 - share) * 0.75 * score ** 2 * Math.log(1 - score);
  for (const share of [0.004, 0.3, 0.9]) {
    const best = focalScore(share);
    expect(loss(share, best)).toBeLessThan(loss(share, best + 1e-4));
    expect(loss(share, best)).toBeLessThan(loss(share, best - 1e-4));
  }
});

it('the drawing and the snippet of the budget divide it as the running example does', () => {
  const { budget } = runningExample.line;
  const drawing = readFileSync('src/content/docs/line/edge-inference.mmd', 'utf8');
  for (const step of [
    `read out, ${budget.readOut} ms`,
    `register, tile, ${budget.prepare} ms`,
    `model, ${budget.model} ms`,
    `threshold, ${budget.decide} ms`,
    `${budget.reserve} ms in reserve`,
  ])
    expect(drawing).toContain(step);
  const snippet = readFileSync('src/content/docs/topics/problem-solving/stalls.snippet.ts', 'utf8');
  expect([...snippet.matchAll(/allowed: (\d+)/g)].map(([, allowed]) => Number(allowed))).toEqual([
    budget.readOut,
    budget.prepare,
    budget.model,
    budget.decide,
  ]);
});
