import type { PointChart, PointSeries } from './chart.ts';
import { drawPlot, markers } from './plot.ts';
import type { Plot } from './plot.ts';
import { element, short } from './svg.ts';
import { domainOf } from './ticks.ts';

/** More points than this are drawn as a line without markers. */
const mostMarkers = 24;

export function drawPoints(chart: PointChart): string {
  const at = (axis: 'x' | 'y') => [
    ...chart.series.flatMap((series) => series[axis]),
    ...chart.lines.filter((line) => line.axis === axis).map((line) => line.at),
  ];
  const options = {
    xLabel: chart.x.label,
    yLabel: chart.y.label,
    xDomain: domainOf(at('x'), false),
    yDomain: domainOf(at('y'), false),
    names: chart.series.map((series) => series.name),
    sign: chart.type === 'line' ? ('line' as const) : ('point' as const),
    lines: chart.lines,
  };
  return drawPlot(options, (plot) =>
    chart.series.map((series, index) => drawSeries(chart.type, series, index, plot)).join(''),
  );
}

function drawSeries(type: string, series: PointSeries, index: number, plot: Plot): string {
  const points = series.x.map((x, at) => {
    const y = series.y[at];
    return x === null || y === null ? null : { x: plot.x(x), y: plot.y(y) };
  });
  const seen = points.filter((point) => point !== null);
  const signs = markers(index, seen, `s${index}`);
  if (type === 'scatter') return signs;
  return pathOf(points, index) + (seen.length > mostMarkers ? '' : signs);
}

function pathOf(points: readonly ({ x: number; y: number } | null)[], index: number): string {
  let d = '';
  let drawing = false;
  for (const point of points) {
    if (point) d += `${drawing ? 'L' : 'M'}${short(point.x)} ${short(point.y)}`;
    drawing = point !== null;
  }
  return d === '' ? '' : element('path', { d, class: `line s${index}` });
}
