import type { Figure, View } from '../figure.ts';
import { number, percent } from '../words.ts';
import {
  beltOf,
  boards,
  cellsOf,
  curvesOf,
  defectiveCounts,
  shuffledPlaces,
  startSetting,
} from './belt.ts';
import type { Cells, Curves } from './belt.ts';
import { acrossBelt, drawPrevalence, height } from './drawing.ts';

const last = defectiveCounts.length - 1;

/** The share of defective boards against precision, the ROC curve and the PR curve. */
export function prevalenceFigure(): Figure<'share' | 'recall' | 'overkill'> {
  const places = shuffledPlaces();
  return {
    height,
    drag: { control: 'share', ...acrossBelt(last) },
    controls: [
      {
        kind: 'slider',
        name: 'share',
        label: 'Defective boards',
        low: 0,
        high: last,
        step: 1,
        start: defectiveCounts.findIndex((count) => count === startSetting.defective),
        written: (at) => percent(defectiveCounts[at] / boards),
      },
      {
        kind: 'slider',
        name: 'recall',
        label: 'Recall',
        low: 50,
        high: 99,
        step: 1,
        start: 100 * startSetting.recall,
        written: (value) => percent(value / 100, 0),
      },
      {
        kind: 'slider',
        name: 'overkill',
        label: 'Overkill rate',
        low: 0.1,
        high: 5,
        step: 0.1,
        start: 100 * startSetting.overkillRate,
        written: (value) => percent(value / 100),
      },
    ],
    view({ share, recall, overkill }): View {
      const setting = {
        defective: defectiveCounts[share],
        recall: recall / 100,
        overkillRate: overkill / 100,
      };
      const cells = cellsOf(setting);
      const curves = curvesOf(setting);
      return {
        drawing: drawPrevalence(setting, cells, beltOf(places, setting, cells), curves),
        readings: readingsOf(cells, curves),
        sentence: sentenceOf(setting.defective, cells, curves),
      };
    },
  };
}

function readingsOf(cells: Cells, { rocArea, prArea }: Curves): View['readings'] {
  return [
    { label: 'Caught (true positives)', value: number(cells.caught, 1) },
    { label: 'Escapes (false negatives)', value: number(cells.escapes, 1), verdict: 'escape' },
    {
      label: 'Overkill (false positives)',
      value: number(cells.overkill, 1),
      verdict: 'look-again',
    },
    { label: 'Passed (true negatives)', value: number(cells.passed, 1) },
    { label: 'Precision', value: percent(cells.precision) },
    { label: 'Area under ROC', value: number(rocArea, 3) },
    { label: 'Area under PR', value: number(prArea, 3) },
  ];
}

function sentenceOf(defective: number, cells: Cells, { rocArea, prArea }: Curves): string {
  return (
    `With ${percent(defective / boards)} of the boards defective, ${percent(cells.precision, 0)} of what is stopped is. ` +
    `The same model has an area of ${number(rocArea, 3)} under the ROC curve at any share, and of ${number(prArea, 3)} under the PR curve at this one.`
  );
}
