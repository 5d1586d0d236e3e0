import { drawBars, drawHistogram } from './bars.ts';
import type { Chart } from './chart.ts';
import { drawHeatMap } from './heat-map.ts';
import { numbersOf } from './numbers.ts';
import type { NumbersTable } from './numbers.ts';
import { drawPoints } from './points.ts';

/** A chart as SVG, hidden from assistive technology, and the numbers that stand in for it. */
export interface DrawnChart {
  readonly svg: string;
  readonly numbers: NumbersTable;
}

export function drawChart(chart: Chart): DrawnChart {
  return { svg: svgOf(chart), numbers: numbersOf(chart) };
}

function svgOf(chart: Chart): string {
  switch (chart.type) {
    case 'line':
    case 'scatter':
      return drawPoints(chart);
    case 'bar':
      return drawBars(chart);
    case 'histogram':
      return drawHistogram(chart);
    case 'heatMap':
      return drawHeatMap(chart);
  }
}
