import { runningExample } from '../../vision/running-example.ts';
import type { Figure, Reading, View } from '../figure.ts';
import { number, percent } from '../words.ts';
import { boardTimeOf, rulerEnd, startSetting, takt } from './board-time.ts';
import type { BoardTime, Setting } from './board-time.ts';
import { acrossRuler, drawRuler, height, seconds } from './drawing.ts';

const model = { low: 20, high: 120 } as const;
/** Share of boards that may be stopped for lateness: one in ten thousand. */
const target = 1e-4;

/** A board’s steps on a ruler as long as the takt, and how often a board is longer. */
export function taktRulerFigure(): Figure<keyof Setting> {
  return {
    height,
    drag: { control: 'model', ...acrossRuler(model.low, model.high) },
    controls: [
      {
        kind: 'slider',
        name: 'fields',
        label: 'Fields',
        low: 4,
        high: 10,
        step: 1,
        start: startSetting.fields,
        written: (fields) => `${fields} a board`,
      },
      {
        kind: 'slider',
        name: 'model',
        label: 'Model, median',
        ...model,
        step: 2,
        start: startSetting.model,
        written: (milliseconds) => `${milliseconds} ms a field`,
      },
      {
        kind: 'slider',
        name: 'tail',
        label: 'Its 99th percentile',
        low: 1.5,
        high: 8,
        step: 0.1,
        start: startSetting.tail,
        written: (times) => `${number(times, 1)} × median`,
      },
    ],
    view(setting): View {
      const time = boardTimeOf(setting);
      return {
        drawing: drawRuler(setting, time),
        readings: readingsOf(time),
        sentence: sentenceOf(time),
      };
    },
  };
}

/** A 99th percentile, or that it lies beyond the ruler’s end. */
export function percentileWords(p99: number | null): string {
  return p99 === null ? `over ${number(rulerEnd / 1000, 1)} s` : seconds(p99);
}

/** A share as people say it: one in so many, or percent where that is not many. */
export function oneIn(share: number): string {
  if (share < 1e-6) return 'under 1 in a million';
  if (share > 0.1) return percent(share, 0);
  const boards = Number((1 / share).toPrecision(2));
  return `1 in ${number(boards)}`;
}

/** The same in a sentence. */
function areLate(share: number): string {
  return `${oneIn(share)} ${share > 0.1 ? 'are' : 'is'} late`;
}

/** What lateness stops for a person in an hour, and the US dollars of it. */
export function stoppedAnHour(share: number): { boards: number; cost: number } {
  const boards = (share * 3_600_000) / takt;
  return { boards, cost: boards * runningExample.costs.overkill };
}

function readingsOf(time: BoardTime): View['readings'] {
  const { boards, cost } = stoppedAnHour(time.lateAlone);
  return [
    { label: 'Mean board', value: seconds(time.mean), ...fits(time.mean) },
    { label: '99th percentile of a board', value: percentileWords(time.p99) },
    late('Late, fields slow one by one', time.lateAlone),
    late('Late, all fields slow at once', time.lateTogether),
    { label: 'Stopped per hour, one by one', value: number(boards, 1) },
    { label: 'Cost per hour', value: `${number(cost, 2)}\u00a0USD` },
  ];
}

function fits(milliseconds: number): Pick<Reading, 'verdict'> {
  return { verdict: milliseconds > takt ? 'escape' : 'pass' };
}

function late(label: string, share: number): Reading {
  return { label, value: oneIn(share), verdict: share > target ? 'look-again' : 'pass' };
}

function sentenceOf({ mean, lateAlone, lateTogether }: BoardTime): string {
  const board = `The mean board takes ${seconds(mean)}`;
  if (mean > takt)
    return `${board}, more than the takt: the line cannot keep up at all. Take a field off, make the model faster, or judge one field while the next is photographed.`;
  const rates = `${areLate(lateAlone)}, and ${oneIn(lateTogether)} when all fields of a board are slow at once`;
  if (lateAlone <= target && lateTogether <= target)
    return `${board}, and the tail fits too: ${rates}. The line’s target is 1 in ${number(1 / target)}.`;
  return `${board} and fits; ${rates}. A late board is stopped for a person and is no defect: count it apart.`;
}
