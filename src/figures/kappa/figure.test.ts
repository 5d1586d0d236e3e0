import { describe, expect, it } from 'vitest';
import { cohenKappa } from '#vision/classification';
import { kappaAmong } from '../../numbers/ml-fundamentals.ts';
import { startOf } from '../figure.ts';
import { kappaFigure, studyOf } from './figure.ts';
import { agreementOf } from './inspectors.ts';

const figure = kappaFigure();
const start = startOf(figure);
const alike = (badShare: number, mistakes: number) => {
  const rates = { missRate: mistakes, falseAlarmRate: mistakes };
  return agreementOf({ badShare, first: rates, second: rates });
};

describe('two inspectors', () => {
  it('are those of the prose', () => {
    for (const share of [0.5, 0.02, 0.004]) {
      expect(alike(share, 0.05).kappa).toBeCloseTo(kappaAmong(share, 0.05), 12);
    }
  });

  it('agree by chance less than they do, unless they see nothing', () => {
    const { observed, chance, kappa } = alike(0.2, 0.5);
    expect(observed).toBeCloseTo(chance, 12);
    expect(kappa).toBeCloseTo(0, 12);
    expect(alike(0.2, 0.3).observed).toBeGreaterThan(alike(0.2, 0.3).chance);
  });

  it('come to the kappa of a study whose counts are whole', () => {
    // 100 bad and 100 good joints; of the bad 72, 18, 8 and 2, of the good 2, 8, 18 and 72.
    const first = { missRate: 0.1, falseAlarmRate: 0.1 };
    const second = { missRate: 0.2, falseAlarmRate: 0.2 };
    const calls = { rr: 72 + 2, rp: 18 + 8, pr: 8 + 18, pp: 2 + 72 };
    const list = (rater: 0 | 1) =>
      Object.entries(calls).flatMap(([pair, count]) => new Array<string>(count).fill(pair[rater]));
    const found = agreementOf({ badShare: 0.5, first, second });
    expect(found.kappa).toBeCloseTo(cohenKappa(list(0), list(1)), 12);
    expect(found.sharedRejects).toBeCloseTo(74 / 126, 12);
  });

  it('share a table that sums to 1', () => {
    const { table } = agreementOf(studyOf({ ...start, bad: 0.07, firstMisses: 0.3 }));
    expect(table.flat().reduce((sum, share) => sum + share)).toBeCloseTo(1, 12);
  });
});

describe('the figure', () => {
  it('starts at the kappa of the data set, and says what rare defects make of it', () => {
    const { sentence } = figure.view(start);
    expect(sentence).toContain('so kappa is 0.81.');
    expect(sentence).toMatch(/With 0\.4\u00a0% bad, the same two get 0\.06\.$/);
  });

  it('draws agreement as areas: both squares are full', () => {
    const { drawing } = figure.view({ ...start, bad: 0.02 });
    const boxes = [...drawing.matchAll(/width="([\d.]+)" height="([\d.]+)" class="share (\w+)"/g)];
    const total = (kind: RegExp) =>
      boxes
        .filter(([, , , name]) => kind.test(name))
        .reduce((sum, [, width, height]) => sum + Number(width) * Number(height), 0);
    expect(total(/./) / 148 ** 2).toBeCloseTo(2, 2);
    // 0.905 as they judge, 0.06905² and 0.93095² without looking: 0.8715.
    expect(total(/^agree$/) / 148 ** 2).toBeCloseTo(0.905 + 0.069 ** 2 + 0.931 ** 2, 2);
  });
});
