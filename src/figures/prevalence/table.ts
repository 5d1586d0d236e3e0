import type { FigureTable } from '../figure.ts';
import { number, percent } from '../words.ts';
import { boards, cellsOf, curvesOf, defectiveCounts, startSetting } from './belt.ts';

/** Every share of the slider, at the rates where the figure starts. */
export function prevalenceTable(): FigureTable {
  const { recall, overkillRate } = startSetting;
  return {
    caption: `${number(boards)} boards at ${percent(recall, 0)} recall and ${percent(overkillRate)} overkill`,
    columns: ['Defective', 'Caught', 'Escapes', 'Overkill', 'Precision', 'ROC area', 'PR area'],
    rows: defectiveCounts.map((defective) => {
      const setting = { ...startSetting, defective };
      const { caught, escapes, overkill, precision } = cellsOf(setting);
      const { rocArea, prArea } = curvesOf(setting);
      return [
        percent(defective / boards),
        number(caught, 1),
        number(escapes, 1),
        number(overkill, 1),
        percent(precision),
        number(rocArea, 3),
        number(prArea, 3),
      ];
    }),
  };
}
