import type { HeatMapChart } from './chart.ts';
import { chartWidth, svg } from './plot.ts';
import { element, mostMarks, short, textAt } from './svg.ts';

const characterWidth = 6.4;

/** A grid of cells whose ink grows with the value; the value is written in where it fits. */
export function drawHeatMap(chart: HeatMapChart): string {
  const longest = Math.max(0, ...chart.rows.map((name) => name.length));
  const left = Math.min(130, longest * characterWidth + 10);
  const top = 46;
  const columns = Math.max(1, chart.columns.length);
  const width = Math.min(64, (chartWidth - left - 2) / columns);
  const height = Math.min(width, 34);
  const [low, high] = range(chart);
  const all = chart.values.flatMap((row, y) =>
    row.map((value, x) => {
      const share = value === null ? 0 : high > low ? (value - low) / (high - low) : 1;
      const place = { x: left + x * width, y: top + y * height, width, height };
      return { place, value, share };
    }),
  );
  const cells =
    all.length > mostMarks
      ? shades(all)
      : all.map(({ place, value, share }) => cell(place, value, share));
  const rowLabels = chart.rows.map((name, y) =>
    textAt(left - 6, top + (y + 0.5) * height + 4, cut(name, 19), { 'text-anchor': 'end' }),
  );
  const room = Math.max(2, Math.floor(width / characterWidth));
  const columnLabels = chart.columns.map((name, x) =>
    textAt(left + (x + 0.5) * width, top - 6, cut(name, room), { 'text-anchor': 'middle' }),
  );
  const bottom = top + chart.rows.length * height;
  return svg(
    bottom + 6,
    textAt(0, 12, chart.y.label, { class: 'label' }) +
      textAt(left + columns * width, 28 - 16, chart.x.label, {
        class: 'label',
        'text-anchor': 'end',
      }) +
      rowLabels.join('') +
      columnLabels.join('') +
      cells.join(''),
  );
}

/** Many cells: those of one shade are one path, so that a page stays light. */
function shades(cells: readonly { readonly place: Place; readonly share: number }[]): string[] {
  const outlines = new Map<number, string>();
  for (const { place, share } of cells) {
    const [x, y, width, height] = [place.x, place.y, place.width, place.height].map(short);
    const outline = `M${x} ${y}h${width}v${height}h-${width}z`;
    outlines.set(inkOf(share), (outlines.get(inkOf(share)) ?? '') + outline);
  }
  return [...outlines].map(([ink, d]) =>
    element('path', { d, class: 'cell', style: `--share:${ink}%` }),
  );
}

/** Ink in steps of ten per cent. */
function inkOf(share: number): number {
  return Math.round(share * 10) * 10;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function cell(place: Place, value: number | null, share: number): string {
  const square = element('rect', { ...place, class: 'cell', style: `--share:${inkOf(share)}%` });
  const text = value === null ? '' : Number(value.toPrecision(3)).toString();
  if (text === '' || text.length * characterWidth > place.width - 2 || place.height < 14)
    return square;
  const [x, y] = [place.x + place.width / 2, place.y + place.height / 2 + 4];
  const style = share > 0.55 ? 'on-ink' : 'on-paper';
  return square + textAt(x, y, text, { 'text-anchor': 'middle', class: style });
}

function cut(text: string, room: number): string {
  return text.length > room ? `${text.slice(0, room - 1)}…` : text;
}

function range(chart: HeatMapChart): [number, number] {
  const values = chart.values.flat().filter((value) => value !== null);
  return [Math.min(...values), Math.max(...values)];
}
