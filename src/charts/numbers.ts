import type { Chart } from './chart.ts';

/** The numbers behind a chart, as a table. */
export interface NumbersTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The text alternative of a chart. */
export function numbersOf(chart: Chart): NumbersTable {
  switch (chart.type) {
    case 'line':
    case 'scatter':
      return {
        columns: [...(chart.series.length > 1 ? ['series'] : []), chart.x.label, chart.y.label],
        rows: chart.series.flatMap((series) =>
          series.x.map((x, index) => [
            ...(chart.series.length > 1 ? [series.name] : []),
            written(x),
            written(series.y[index]),
          ]),
        ),
      };
    case 'bar':
      return {
        columns: [chart.x.label, ...chart.series.map((series) => series.name)],
        rows: chart.categories.map((name, index) => [
          name,
          ...chart.series.map((series) => written(series.values[index])),
        ]),
      };
    case 'histogram':
      return {
        columns: [chart.x.label, ...chart.series.map((series) => series.name)],
        rows: chart.edges
          .slice(0, -1)
          .map((edge, index) => [
            `${written(edge)} to ${written(chart.edges[index + 1])}`,
            ...chart.series.map((series) => written(series.values[index])),
          ]),
      };
    case 'heatMap':
      return {
        columns: [chart.y.label, ...chart.columns],
        rows: chart.rows.map((name, index) => [name, ...(chart.values[index] ?? []).map(written)]),
      };
  }
}

function written(value: number | null | undefined): string {
  return typeof value === 'number' ? `${Number(value.toPrecision(6))}` : '';
}
