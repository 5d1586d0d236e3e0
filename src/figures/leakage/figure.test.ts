import { describe, expect, it } from 'vitest';
import { valueAt } from '../drag.ts';
import { startOf } from '../figure.ts';
import { boards, dealOf, expectedKnown, startSetting, ways } from './deal.ts';
import type { Setting } from './deal.ts';
import { leakageFigure } from './figure.ts';

const figure = leakageFigure();
const start = startOf(figure);
const at = (change: Partial<Setting>): Setting => ({ ...startSetting, ...change });
const everyWay = ways.map((_, way) => way);

describe('a deal', () => {
  it.each(everyWay)('counts the twins that its cards show, way %d', (way) => {
    for (const share of [0.1, 0.2, 0.5])
      for (const again of [0, 3, 6]) {
        const { cards, test, known } = dealOf(at({ way, share, again }));
        const inTest = cards.filter(({ isTest }) => isTest);
        const trained = new Set(cards.filter(({ isTest }) => !isTest).map(({ board }) => board));
        expect(inTest).toHaveLength(test);
        expect(inTest.filter(({ board }) => trained.has(board))).toHaveLength(known);
        expect(inTest.filter(({ hasTwin }) => hasTwin)).toHaveLength(known);
      }
  });

  it('by board keeps all pictures of a board together, by serial those of an inspection', () => {
    expect(dealOf(at({ way: 2, again: 6 })).known).toBe(0);
    expect(dealOf(at({ way: 1, again: 0 })).known).toBe(0);
    const { cards } = dealOf(at({ way: 1, again: 6, share: 0.5 }));
    const sides = cards.map(({ serial, isTest }) => `${serial} ${isTest}`);
    expect(new Set(sides).size).toBe(boards + 6);
  });

  it('has nothing to leak where a board has one picture', () => {
    expect(dealOf(at({ pictures: 1, again: 0 })).known).toBe(0);
    expect(expectedKnown(at({ pictures: 1, again: 0 }))).toBe(0);
  });

  it('reports what is known as right', () => {
    const deal = dealOf(at({ way: 0, pictures: 2, share: 0.5, truth: 0.5, again: 0 }));
    expect(deal.reported).toBeCloseTo((deal.known + (deal.test - deal.known) / 2) / deal.test, 12);
    expect(dealOf(at({ way: 2 })).reported).toBeCloseTo(startSetting.truth, 12);
  });
});

describe('the mean of all deals', () => {
  // Python: 1 - math.comb(N - k, T - k) / math.comb(N - 1, T - 1) for a board of k units.
  it.each([
    [at({ pictures: 2, again: 0, share: 0.5 }), 24 / 47],
    [at({ pictures: 2, again: 0, share: 0.2 }), 1 - 9 / 47],
    [at({ way: 1, again: 6, share: 0.2 }), (12 / 30) * (1 - 5 / 29)],
    [at({ pictures: 3, again: 0, share: 0.5 }), 1 - (35 * 34) / (71 * 70)],
    [at({ way: 2, again: 6 }), 0],
  ])('is the hypergeometric one', (setting, mean) => {
    expect(expectedKnown(setting)).toBeCloseTo(mean, 12);
  });

  it('is near the page’s formula where there are many cards', () => {
    expect(expectedKnown(at({ pictures: 8, again: 0 }))).toBeCloseTo(1 - 0.2 ** 7, 4);
  });
});

describe('the figure', () => {
  it('starts with every test picture known', () => {
    expect(figure.view(start).sentence).toBe(
      'Dealt by picture, 42 of 42 test pictures have a twin in training: the split reports 100.0\u00a0%, and new boards get 85\u00a0%.',
    );
  });

  it('says where the new serial deceives', () => {
    const { sentence } = figure.view({ ...start, way: 1, again: 6, share: 50 });
    expect(sentence).toContain('taken when the board came again under a new serial');
  });

  it('says that nothing leaks', () => {
    const { sentence, readings } = figure.view({ ...start, way: 2 });
    expect(sentence).toMatch(/^Dealt by board, none of \d+ test pictures have a twin in training:/);
    expect(readings[1]).toMatchObject({ value: '0 (0\u00a0%)', verdict: 'pass' });
  });

  it('is drawn within a browser’s millisecond with every slider at its worst', () => {
    const { drawing } = figure.view({ way: 0, pictures: 8, again: 6, share: 50, truth: 50 });
    expect(drawing.length).toBeLessThan(16_000);
  });

  it('is dragged from a score of one half to all', () => {
    if (!figure.drag) throw new Error('no drag');
    const { drag } = figure;
    expect([drag.from.x, drag.to.x].map((x) => valueAt(drag, x))).toEqual([50, 100]);
  });
});
