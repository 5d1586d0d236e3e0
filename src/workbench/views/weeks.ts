import { textAt } from '../../charts/svg.ts';
import { curve, dot, level, note, panelOf, upright, xAxis, yAxis } from '../../figures/panel.ts';
import type { Panel, Point } from '../../figures/panel.ts';
import { number, percent } from '../../figures/words.ts';
import { remedyOf } from '../choices.ts';
import type { Choices } from '../choices.ts';
import { service } from '../line/service.ts';
import type { Week } from '../results.ts';
import type { StepFigure } from './view.ts';
import { plural, stops } from './view.ts';

const x = [0.5, service.weeks + 0.5] as const;
const light = panelOf({ top: 24, bottom: 84, x, y: [0.6, 1.05] });
const index = panelOf({ top: 122, bottom: 182, x, y: [0, 1] });
const mistakes = panelOf({ top: 220, bottom: 310, x, y: [0, 1] });

/** Twelve weeks: the light, what the monitor says, and the mistakes that only a test would show. */
export const weeksFigure: StepFigure = {
  height: 350,
  drawing: 'Week by week: brightness, stability index of the scores, and shares of mistakes',
  view({ weeks: { weeks, target } }, choices) {
    const overkill = share(weeks, 'good', stops(choices.threshold));
    const escapes = share(weeks, 'defective', (score) => !stops(choices.threshold)(score));
    const dark = weeks.findIndex(({ isDark }) => isDark) + 1;
    const moved = weeks.findIndex((week) => week.index >= service.act) + 1;
    const firstEscapes = escapes.findIndex((value) => value > 0) + 1;
    const line = (panel: Panel, values: readonly number[], name: string) => {
      const points = values.map((value, i): Point => [
        i + 1,
        Math.min(panel === light ? 1.05 : 1, value),
      ]);
      return (
        curve(panel, points, name) +
        points.map(([at, value]) => dot(panel.x(at), panel.y(value), name, 2.5)).join('')
      );
    };
    const bright = weeks.map(({ brightness }) => brightness / target);
    const rings = weeks.flatMap(({ isDark }, i) =>
      isDark ? [dot(light.x(i + 1), light.y(Math.min(1.05, bright[i])), 'rings', 5)] : [],
    );
    const whole = (value: number) => percent(value, 0);
    return {
      drawing:
        yAxis(light, { label: 'Brightness, of the test’s', ticks: [0.6, 0.8, 1], written: whole }) +
        line(light, bright, 's0') +
        rings.join('') +
        note(340, 12, 'ringed: EWMA alarm', 'end') +
        yAxis(index, { label: 'Stability index of scores', ticks: [0, 0.5, 1], written: String }) +
        level(index, service.act, 'limit') +
        line(
          index,
          weeks.map((week) => week.index),
          's0',
        ) +
        yAxis(mistakes, { label: 'Mistakes', ticks: [0, 0.5, 1], written: whole }) +
        line(mistakes, overkill, 's1') +
        line(mistakes, escapes, 'escaped') +
        note(340, 208, 'dashed: overkill · red: escapes', 'end') +
        xAxis(mistakes, { label: 'Week', ticks: [1, 3, 5, 7, 9, 11] }) +
        [light, index, mistakes].map((panel) => upright(panel, choices.week, 'wanted')).join('') +
        textAt(mistakes.x(choices.week) + 4, 340, doneWords[choices.remedy], {
          'text-anchor': choices.week > 6 ? 'end' : 'start',
        }),
      readings: [
        { label: 'Brightness rings', value: when(dark), verdict: 'look-again' },
        { label: 'Index above 0.25', value: when(moved), verdict: 'look-again' },
        { label: 'First escapes', value: when(firstEscapes), verdict: 'escape' },
        { label: 'In service at the end', value: `version ${weeks.at(-1)?.version ?? 1}` },
      ],
      sentence: weeksWords(choices, weeks, { dark, moved, overkill, escapes }),
      table: {
        caption: 'What each week brought',
        columns: ['Week', 'Light', 'Index', 'Version', 'Overkill', 'Escapes'],
        rows: weeks.map((week, i) => [
          `${i + 1}`,
          percent(week.light),
          number(week.index, 2),
          `${week.version}`,
          whole(overkill[i]),
          whole(escapes[i]),
        ]),
      },
    };
  },
};

const doneWords = ['', 'new lamp', 'retrained', 'retrained'] as const;

function share(
  weeks: readonly Week[],
  kind: 'good' | 'defective',
  isMistake: (score: number) => boolean,
): number[] {
  return weeks.map((week) => week[kind].filter(isMistake).length / week[kind].length);
}

function when(week: number): string {
  return week === 0 ? 'never' : `week ${week}`;
}

interface Course {
  readonly dark: number;
  readonly moved: number;
  readonly overkill: readonly number[];
  readonly escapes: readonly number[];
}

function weeksWords(choices: Choices, weeks: readonly Week[], course: Course): string {
  const { remedy, week } = choices;
  const { dark, moved, overkill, escapes } = course;
  const alarms = `${dark === 0 ? 'Brightness never rings' : `Brightness rings in week ${dark}`}, the scores’ index ${moved === 0 ? 'never' : `in week ${moved}`}.`;
  const at = (i: number) =>
    `${percent(overkill[i] ?? 0, 0)} overkill and ${percent(escapes[i] ?? 0, 0)} escapes`;
  const last = weeks.length;
  if (last < service.weeks) return `Week ${last} of ${service.weeks}. ${alarms}`;
  const end = `week ${last} ends with ${at(last - 1)}`;
  const before = `Week ${week - 1} had ${at(week - 2)}`;
  if (remedy === remedyOf.nothing) return `${alarms} Nothing is done, and ${end}.`;
  if (remedy === remedyOf.lamp)
    return `${alarms} ${before}; with a new lamp, and no model touched, week ${week} has ${at(week - 1)}. It ages on: ${end}.`;
  if (remedy === remedyOf.retrain)
    return `${alarms} ${before}; version 2, learnt in this light with the threshold left where it was, has ${at(week - 1)} in its first. ${end[0].toUpperCase()}${end.slice(1)}.`;
  return `${alarms} Version 2 serves ${plural(service.trial, 'week')}, with ${at(week - 1)} in its first; the alias moves back to version 1, and ${end}.`;
}
