import { describe, expect, it } from 'vitest';
import { startOf } from '../figure.ts';
import { batchOf, channel, mostBoards, stored } from './batch.ts';
import { batchNormFigure, settingOf } from './figure.ts';

const figure = batchNormFigure();
const start = startOf(figure);
const setting = settingOf(start);

describe('a batch', () => {
  it('has the mean and the deviation of its values', () => {
    const { grey, mean, deviation } = batchOf(setting);
    const values = grey.flatMap((level) => [
      level - channel.withinBoard,
      level + channel.withinBoard,
    ]);
    const expected = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean).toBeCloseTo(expected, 9);
    // Eight pairs a board; the divisor is the number of values less one.
    const squares = values.reduce((sum, value) => sum + 8 * (value - expected) ** 2, 0);
    expect(deviation).toBeCloseTo(Math.sqrt(squares / (8 * values.length - 1)), 9);
  });

  it('is near what is stored when it is large and ordinary', () => {
    const { mean, deviation } = batchOf({ ...setting, boards: mostBoards, lamp: 0 });
    expect(Math.abs(mean - stored.mean)).toBeLessThan(1.5);
    expect(Math.abs(deviation - stored.deviation)).toBeLessThan(1);
  });

  it('has a mean of 0 in training mode, whatever the lamp', () => {
    for (const lamp of [-16, 0, 32]) {
      const { training } = batchOf({ ...setting, lamp });
      expect(training.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 9);
    }
  });
});

describe('our board', () => {
  const ours = (change: Partial<typeof setting>) => {
    const { training, evaluation } = batchOf({ ...setting, ...change });
    return { training: training[0], evaluation: evaluation[0] };
  };

  it('does not move in evaluation mode when only the others are lit', () => {
    const darker = 15;
    const [dim, bright] = [-16, 32].map((lamp) => ours({ lamp, darker }));
    // −15 over √(4² + 6² + 10⁻⁵)
    expect(dim.evaluation).toBeCloseTo(-15 / Math.sqrt(52 + 1e-5), 9);
    expect(bright.evaluation).toBe(dim.evaluation);
    expect(dim.training - bright.training).toBeGreaterThan(1);
  });

  it('does not move in training mode when all are lit', () => {
    const [dim, bright] = [-16, 32].map((lamp) => ours({ lamp, isOursLit: true }));
    expect(bright.training).toBeCloseTo(dim.training, 9);
    expect(bright.evaluation - dim.evaluation).toBeCloseTo(48 / Math.sqrt(52 + 1e-5), 9);
  });

  it('is ordinary in training mode when it is alone, defect or not', () => {
    for (const darker of [0, 24]) expect(ours({ boards: 1, darker }).training).toBeCloseTo(0, 9);
    expect(ours({ boards: 1, darker: 24 }).evaluation).toBeLessThan(-3);
  });
});

describe('the figure', () => {
  it('starts with an ordinary board that training mode finds dark', () => {
    const { readings, sentence } = figure.view(start);
    expect(Number(readings[0].value.replace('−', '-'))).toBeLessThan(-1.5);
    expect(readings[1].value).toBe('0.00');
    expect(sentence).toMatch(/Evaluation mode makes it 0\.00 under any lamp/);
  });

  it('says what is taken out, and what one board is compared with', () => {
    expect(figure.view({ ...start, lit: 1 }).sentence).toContain('takes the shift out');
    expect(figure.view({ ...start, boards: 1 }).sentence).toMatch(/^Alone in its batch/);
  });

  it('draws our board in three rows, and every other', () => {
    const { drawing } = figure.view(start);
    expect(drawing.match(/class="dot now"/g)).toHaveLength(3);
    expect(drawing.match(/class="dot s1"/g)).toHaveLength(3 * (start.boards - 1));
  });
});
