import { describe, expect, it } from 'vitest';
import { precisionScore, recallScore } from '#vision/classification';
import { valueAt } from '../drag.ts';
import { startOf } from '../figure.ts';
import {
  beltOf,
  boards,
  cellsOf,
  curvesOf,
  defectiveCounts,
  shuffledPlaces,
  startSetting,
} from './belt.ts';
import { prevalenceFigure } from './figure.ts';

const figure = prevalenceFigure();
const start = startOf(figure);
const setting = (defective: number, recall: number, overkillRate: number) => ({
  defective,
  recall,
  overkillRate,
});

describe('the four cells', () => {
  it('follow Bayes’ rule', () => {
    // 0.004 · 0.95 / (0.004 · 0.95 + 0.996 · 0.005)
    expect(cellsOf(startSetting).precision).toBeCloseTo(0.0038 / 0.00878, 12);
    expect(cellsOf(startSetting).overkill).toBeCloseTo(4.98, 12);
  });

  it.each(defectiveCounts)('make up the belt, with %d defective boards', (defective) => {
    const { caught, escapes, overkill, passed } = cellsOf({ ...startSetting, defective });
    expect(caught + escapes).toBeCloseTo(defective, 9);
    expect(caught + escapes + overkill + passed).toBeCloseTo(boards, 9);
  });
});

describe('the curves', () => {
  // Python: statistics.NormalDist, precision averaged over 200,000 recalls.
  it.each([
    [setting(4, 0.95, 0.005), 0.9985797, 0.911709],
    [setting(1, 0.95, 0.005), 0.9985797, 0.83349],
    [setting(500, 0.95, 0.005), 0.9985797, 0.998604],
    [setting(4, 0.5, 0.05), 0.8776029, 0.0769125],
    [setting(100, 0.99, 0.001), 0.999936, 0.9994813],
  ])('have the areas of two normal humps', (at, rocArea, prArea) => {
    const curves = curvesOf(at);
    expect(curves.rocArea).toBeCloseTo(rocArea, 6);
    expect(Math.abs(curves.prArea - prArea)).toBeLessThan(0.0005);
  });

  it('have the same ROC at any share, and a PR curve that falls with it', () => {
    const [rare, frequent] = [1, 500].map((defective) => curvesOf({ ...startSetting, defective }));
    expect(rare.roc).toEqual(frequent.roc);
    rare.pr.forEach(([, precision], i) => expect(precision).toBeLessThanOrEqual(frequent.pr[i][1]));
    expect(rare.prArea).toBeLessThan(frequent.prArea);
  });

  it('pass through the point of the setting', () => {
    const { roc, pr } = curvesOf(startSetting);
    const after = roc.findIndex(([, recall]) => recall >= startSetting.recall);
    expect(roc[after - 1][0]).toBeLessThanOrEqual(startSetting.overkillRate);
    expect(roc[after][0]).toBeGreaterThanOrEqual(startSetting.overkillRate);
    const { precision } = cellsOf(startSetting);
    expect(pr[after - 1][1]).toBeGreaterThanOrEqual(precision);
    expect(pr[after][1]).toBeLessThanOrEqual(precision);
  });
});

describe('the belt', () => {
  const places = shuffledPlaces();

  it('scores, board by board, what the rates say', () => {
    // 100 defective, of which 95 are caught; 45 of 900 good boards are stopped.
    const at = setting(100, 0.95, 0.05);
    const belt = beltOf(places, at, cellsOf(at));
    const isIn = (kept: readonly number[]) =>
      places.map((_, place) => Number(kept.includes(place)));
    const actual = isIn([...belt.caught, ...belt.escapes]);
    const called = isIn([...belt.caught, ...belt.overkill]);
    expect(recallScore(actual, called)).toBeCloseTo(0.95, 12);
    expect(precisionScore(actual, called)).toBeCloseTo(cellsOf(at).precision, 12);
  });

  it('keeps its defective boards when more of them are', () => {
    const [few, more] = [4, 7].map((defective) => {
      const at = { ...startSetting, defective };
      const { caught, escapes } = beltOf(places, at, cellsOf(at));
      return [...caught, ...escapes];
    });
    expect(more).toEqual(expect.arrayContaining(few));
  });

  it('is drawn within a browser’s millisecond however many boards are marked', () => {
    // The bound of work.test.ts, with every slider at its worst at once.
    const { drawing } = figure.view({ share: 11, recall: 50, overkill: 5 });
    expect(drawing.length).toBeLessThan(16_000);
  });

  it('is dragged from its rarest to its most frequent defects', () => {
    if (!figure.drag) throw new Error('no drag');
    const { from, to } = figure.drag;
    expect([from.x, to.x].map((x) => figure.drag && valueAt(figure.drag, x))).toEqual([0, 11]);
  });
});

it('starts on the line of the running example', () => {
  expect(figure.view(start).sentence).toMatch(
    /^With 0\.4\u00a0% of the boards defective, 43\u00a0% of what is stopped is\./,
  );
});
