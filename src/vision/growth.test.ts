import { expect, it } from 'vitest';
import * as vision from './index.ts';
import { countOperations } from './operations.fixture.ts';

const upTo = (size: number) => Array.from({ length: size }, (_, i) => i);

/** Calls of a size, whose work may grow with it but for a logarithm. */
const calls: Record<string, (size: number) => () => unknown> = {
  predictIsotonic: (size) => {
    const scores = upTo(size);
    return () => vision.predictIsotonic({ scores, values: scores }, scores);
  },
  'findLeaks by group': (size) => {
    const groups = upTo(size).map((i) => i % (size / 4));
    const fold = { train: upTo(size / 2), test: upTo(size / 2).map((i) => i + size / 2) };
    return () => vision.findLeaks(fold, { groups });
  },
  'stratifiedKFold with many classes': (size) => {
    const labels = upTo(size).map((i) => i % (size / 4));
    return () => vision.stratifiedKFold(labels, { folds: 2 });
  },
  'reliabilityBins with many bins': (size) => {
    const scores = upTo(size).map((i) => i / size);
    const outcomes = upTo(size).map((i) => i % 2);
    return () => vision.reliabilityBins(scores, outcomes, { bins: size });
  },
  'perRegionOverlapCurve with many defects': (size) => {
    const image = (of: (i: number) => number) => vision.imageFromRows([upTo(size).map(of)]);
    const [map, mask] = [image((i) => Math.sin(i)), image((i) => (i % 4 === 0 ? 1 : 0))];
    return () => vision.perRegionOverlapCurve([map], [mask]);
  },
  magnitudeMasks: (size) => {
    const layers = [0, 1].map((layer) => upTo(size / 2).map((i) => Math.sin(i + layer)));
    return () => vision.magnitudeMasks(layers, 0.5);
  },
  riskCoverageCurve: (size) => {
    const isWrong = upTo(size).map((i) => (i % 3 === 0 ? 1 : 0));
    return () => vision.riskCoverageCurve(isWrong, upTo(size));
  },
  'medianBandwidth, whose pairs are sampled': (size) => {
    const rows = upTo(size).map((i) => [Math.sin(i)]);
    return () => vision.medianBandwidth([[0], [1]], rows);
  },
};

it.each(Object.entries(calls))(
  '%s: four times the size is at most six times the work',
  async (_, of) => {
    const few = await countOperations(of(2048));
    const many = await countOperations(of(8192));
    expect(few).toBeGreaterThan(500);
    expect(many / few).toBeLessThan(6);
  },
);

it('planFixedSample: halving the gap between the rates is at most six times the work', async () => {
  const plan = (unacceptable: number) => () =>
    vision.planFixedSample({ acceptable: 0.01, unacceptable });
  const far = await countOperations(plan(0.014));
  const near = await countOperations(plan(0.012));
  expect(near / far).toBeLessThan(6);
});

it('would notice a search of the whole list for each item', async () => {
  const quadratic = (size: number) => () => upTo(size).map((i) => upTo(size).indexOf(i));
  const ratio = (await countOperations(quadratic(400))) / (await countOperations(quadratic(100)));
  expect(ratio).toBeGreaterThan(15);
});
