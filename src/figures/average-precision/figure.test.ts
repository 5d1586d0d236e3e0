import { describe, expect, it } from 'vitest';
import { valueAt } from '../drag.ts';
import { startOf } from '../figure.ts';
import { averagePrecisionFigure } from './figure.ts';
import { detections, levelled, objects, rankings, walkOf } from './ranking.ts';

const figure = averagePrecisionFigure();
const start = startOf(figure);

describe('three rankings', () => {
  it('are of the same detections', () => {
    const sorted = rankings.map(({ verdicts }) => [...verdicts].sort().join(''));
    expect(new Set(sorted).size).toBe(1);
    const last = rankings.map((_, i) => walkOf(i).precision[detections - 1]);
    expect(last).toEqual([7 / 12, 7 / 12, 7 / 12]);
  });

  it('have the hits that they are written with', () => {
    for (const [i, { verdicts }] of rankings.entries()) {
      const { recall } = walkOf(i);
      const steps = recall.map((value, rank) => value > (rank === 0 ? 0 : recall[rank - 1]));
      expect(steps.map((isHit) => (isHit ? 'H' : 'F')).join('')).toBe(verdicts);
    }
  });

  it('have the areas worked out by hand', () => {
    // Best precision from each hit on: good 1 five times, 7/8 twice; poor 7/12 seven times.
    const [good, fair, poor] = rankings.map((_, i) => walkOf(i).areas[detections - 1]);
    expect(good).toBeCloseTo((5 + 2 * (7 / 8)) / 8, 12);
    expect(fair).toBeCloseTo((2 + 2 * (4 / 5) + 5 / 7 + 6 / 9 + 7 / 11) / 8, 12);
    expect(poor).toBeCloseTo((7 * (7 / 12)) / 8, 12);
  });
});

describe('reading down', () => {
  const rankingsAndRanks = rankings.flatMap((_, ranking) =>
    Array.from({ length: detections }, (__, i) => [ranking, i + 1] as const),
  );

  it.each(rankingsAndRanks)('ranking %d to rank %d: the area is that of the stairs', (...at) => {
    const [ranking, rank] = at;
    const walk = walkOf(ranking);
    const points = levelled(walk, rank);
    const sum = points.reduce(
      (area, [recall, height], i) => area + height * (recall - (i === 0 ? 0 : points[i - 1][0])),
      0,
    );
    expect(walk.areas[rank - 1]).toBeCloseTo(sum, 12);
  });

  it('never loses area, and gains none by a false alarm', () => {
    for (const [ranking] of rankings.entries()) {
      const { areas, hits } = walkOf(ranking);
      for (let i = 1; i < detections; i++) {
        if (hits[i]) expect(areas[i]).toBeGreaterThan(areas[i - 1]);
        else expect(areas[i]).toBe(areas[i - 1]);
      }
    }
  });

  it('says what a rank did', () => {
    const told = (rank: number) => figure.view({ ...start, rank }).sentence;
    expect(told(3)).toBe(
      'Rank 3 is a false alarm: precision is 2 of 3, while recall and the area stay as they were.',
    );
    expect(told(4)).toContain('recall rises to 3 of 8');
    expect(told(detections)).toContain('What is never found, 1 of 8, adds nothing');
    expect(objects).toBe(8);
  });

  it('hides what the reader has not come to', () => {
    const { drawing } = figure.view({ ...start, rank: 4 });
    expect(drawing.match(/rank waiting/g)).toHaveLength(detections - 4);
    expect(drawing.match(/class="dot s1/g)).toHaveLength(4);
  });
});

it('a pointer on a detection reads down to it', () => {
  if (!figure.drag) throw new Error('no drag');
  const { from, to } = figure.drag;
  const third = from.x + (2 / (detections - 1)) * (to.x - from.x);
  expect(valueAt(figure.drag, third)).toBeCloseTo(3, 12);
});
