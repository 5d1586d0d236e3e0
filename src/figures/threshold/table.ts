import type { FigureTable } from '../figure.ts';
import { number, percent } from '../words.ts';
import { daysByThreshold } from './day.ts';

/** Every fourth setting of the slider, and the two that matter. */
export function thresholdTable(): FigureTable {
  const { all, cheapest, promised } = daysByThreshold();
  const shown = all.filter((day, i) => i % 4 === 0 || day === cheapest || day === promised);
  const mark = new Map([
    [cheapest, ' (cheapest)'],
    [promised, ' (keeps the promise)'],
  ]);
  return {
    caption: 'What each threshold does in a day on one line',
    columns: ['Threshold', 'Recall', 'Escapes', 'Overkill', 'Overkill rate', 'USD'],
    rows: shown.map((day) => [
      number(day.threshold, 1) + (mark.get(day) ?? ''),
      percent(day.recall, 2),
      number(day.escapes, 1),
      number(day.overkills),
      percent(day.overkillRate, 2),
      number(day.cost),
    ]),
  };
}
