import { describe, expect, it } from 'vitest';
import type { Chart } from './chart.ts';
import { drawChart } from './draw.ts';

const axes = { title: 'Title', x: { label: 'Recall' }, y: { label: 'Precision' } };
const line: Chart = {
  type: 'line',
  ...axes,
  series: [
    { name: 'model A', x: [0, 0.5, 1], y: [1, null, 0.5] },
    { name: '<b>B</b>', x: [0, 1], y: [0.9, 0.8] },
  ],
  lines: [{ axis: 'y', at: 0.95, label: 'promise' }],
};

describe('drawChart', () => {
  it('maps the ends of a series to the corners of the plot', () => {
    const { svg } = drawChart({
      ...line,
      series: [{ name: 'a', x: [0, 1], y: [0, 1] }],
      lines: [],
    });
    const [, left, bottom, right, top] = /d="M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
    expect(Number(right) - Number(left)).toBeGreaterThan(350);
    expect(Number(bottom) - Number(top)).toBe(200);
  });

  it('breaks a line at a gap', () => {
    expect(drawChart(line).svg).toMatch(/d="M[\d. ]+M[\d. ]+" class="line s0"/);
  });

  it('tells series apart by marker shape and escapes their names', () => {
    const { svg } = drawChart(line);
    expect(svg).toContain('class="point s0"');
    expect(svg).toContain('&lt;b&gt;B&lt;/b&gt;');
    expect(svg).not.toContain('<b>');
  });

  it('draws the reference line at its value', () => {
    const { svg } = drawChart(line);
    expect(svg).toContain('class="reference"');
    expect(svg).toContain('promise');
  });

  it('gives the numbers behind the picture', () => {
    expect(drawChart(line).numbers).toEqual({
      columns: ['series', 'Recall', 'Precision'],
      rows: [
        ['model A', '0', '1'],
        ['model A', '0.5', ''],
        ['model A', '1', '0.5'],
        ['<b>B</b>', '0', '0.9'],
        ['<b>B</b>', '1', '0.8'],
      ],
    });
  });

  it('draws bars from zero, downwards for negative values', () => {
    const { svg } = drawChart({
      type: 'bar',
      ...axes,
      categories: ['a', 'b'],
      series: [{ name: 'x', values: [10, -10] }],
      lines: [],
    });
    const heights = [...svg.matchAll(/height="([\d.]+)" class="bar/g)].map(([, height]) => height);
    expect(heights).toEqual(['100', '100']);
  });

  it('draws many marks of a series as one path, and of their labels those that have room', () => {
    const many = Array.from({ length: 1000 }, (_, index) => index + 1);
    const dots = drawChart({
      type: 'scatter',
      ...axes,
      series: [{ name: 'a', x: many, y: many }],
      lines: [],
    });
    expect(dots.svg.match(/class="point s0"/g)).toHaveLength(1);
    expect(dots.svg.match(/M[\d.]+ [\d.]+m/g)).toHaveLength(1000);
    const bars = drawChart({
      type: 'bar',
      ...axes,
      categories: many.map(String),
      series: [{ name: 'a', values: many }],
      lines: [],
    });
    expect(bars.svg.match(/class="bar s0"/g)).toHaveLength(1);
    expect(bars.svg.match(/M[\d.]+ [\d.]+h[\d.]+v/g)).toHaveLength(1000);
    expect(bars.svg.match(/text-anchor="middle"/g)?.length).toBeLessThan(30);
  });

  it('names the bins of a histogram by their edges', () => {
    const { numbers } = drawChart({
      type: 'histogram',
      ...axes,
      edges: [0, 1, 2],
      series: [{ name: 'count', values: [3, 4] }],
      lines: [],
    });
    expect(numbers.rows).toEqual([
      ['0 to 1', '3'],
      ['1 to 2', '4'],
    ]);
  });

  it('inks a heat map by value', () => {
    const { svg } = drawChart({
      type: 'heatMap',
      ...axes,
      rows: ['pass', 'fail'],
      columns: ['pass', 'fail'],
      values: [
        [90, 10],
        [0, 50],
      ],
    });
    expect([...svg.matchAll(/--share:(\d+)%/g)].map(([, share]) => share)).toEqual([
      '100',
      '10',
      '0',
      '60',
    ]);
  });
});
