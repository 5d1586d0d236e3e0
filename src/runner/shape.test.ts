import { describe, expect, it } from 'vitest';
import { outputShape } from './output-shape.ts';
import { Misshapen } from './shape.ts';

const table = {
  kind: 'table',
  title: '',
  columns: ['a'],
  numeric: [true],
  rows: [['1']],
  omitted: 0,
};
const chart = {
  type: 'line',
  title: 't',
  x: { label: 'x' },
  y: { label: 'y' },
  series: [{ name: 's', x: [0, null], y: [1, 2] }],
  lines: [],
};

describe('outputShape', () => {
  it('copies what is named and drops what is not', () => {
    const given = { ...table, onclick: 'alert(1)' };
    expect(outputShape(given, 'output')).toEqual(table);
    expect(outputShape({ kind: 'chart', chart }, 'output')).toEqual({ kind: 'chart', chart });
  });

  it.each([
    [null, 'output.kind'],
    [{ kind: 'html', html: '<img>' }, 'output.kind'],
    [{ kind: 'text', level: 'log', text: 3 }, 'output.text'],
    [{ kind: 'text', level: 'loud', text: '' }, 'output.level'],
    [{ ...table, rows: [[1]] }, 'output.rows[0][0]'],
    [{ ...table, omitted: -1 }, 'output.omitted'],
    [{ kind: 'progress', done: Infinity, total: 1, label: '' }, 'output.done'],
    [{ kind: 'chart', chart: { ...chart, type: 'pie' } }, 'output.chart.type'],
    [{ kind: 'chart', chart: { ...chart, title: 'x'.repeat(201) } }, 'output.chart.title'],
    [{ kind: 'error', text: '', line: 0, calls: [] }, 'output.line'],
  ])('refuses %j', (given, path) => {
    expect(() => outputShape(given, 'output')).toThrow(Misshapen);
    expect(() => outputShape(given, 'output')).toThrow(path);
  });

  it('is not fooled by an inherited field', () => {
    const inherited = Object.create(table) as object;
    expect(() => outputShape(inherited, 'output')).toThrow(Misshapen);
  });
});
