import type { FigureTable } from '../figure.ts';
import { number } from '../words.ts';
import { boardTimeOf, startSetting } from './board-time.ts';
import { seconds } from './drawing.ts';
import { oneIn, percentileWords, stoppedAnHour } from './figure.ts';

const tails = [1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 8];

/** Ever longer tails of one median. */
export function taktRulerTable(): FigureTable {
  const { fields, model } = startSetting;
  return {
    caption: `Boards of ${fields} fields whose model takes ${model} ms a field at the median, by its 99th percentile`,
    columns: [
      '99th percentile',
      'Mean board',
      '99 % within',
      'Late, one by one',
      'Late, at once',
      'USD an hour',
    ],
    rows: tails.map((tail) => {
      const time = boardTimeOf({ ...startSetting, tail });
      return [
        `${number(model * tail)} ms`,
        seconds(time.mean),
        percentileWords(time.p99),
        oneIn(time.lateAlone),
        oneIn(time.lateTogether),
        number(stoppedAnHour(time.lateAlone).cost, 2),
      ];
    }),
  };
}
