import { Random } from '../../vision/random.ts';
import type { Figure, Reading, View } from '../figure.ts';
import { number, percent } from '../words.ts';
import { drawDrift } from './drawing.ts';
import { boardsToSee } from './study.ts';
import type { AlarmShares } from './study.ts';
import { alarms, boardCounts, boardsOf, distanceOf, shifts } from './weeks.ts';
import type { Distance } from './weeks.ts';

/** One week's boards in the order in which they come; a shift moves them all. */
const quietWeek = boardsOf(new Random(5), boardCounts[boardCounts.length - 1], 0);

/** A lamp that ages: PSI, KS, and the boards that it takes to see it. */
export function driftFigure(shares: AlarmShares): Figure<'shift' | 'count'> {
  return {
    height: 356,
    controls: [
      {
        kind: 'slider',
        name: 'shift',
        label: 'Darker by',
        low: 0,
        high: shifts.length - 1,
        step: 1,
        start: 4,
        written: (at) => `${shifts[at]} grey levels`,
      },
      {
        kind: 'slider',
        name: 'count',
        label: 'Boards compared',
        low: 0,
        high: boardCounts.length - 1,
        step: 1,
        start: 2,
        written: (at) => `${boardCounts[at]} boards`,
      },
    ],
    view({ shift, count }): View {
      const boards = quietWeek.slice(0, boardCounts[count]).map((value) => value - shifts[shift]);
      const distance = distanceOf(boards);
      const test = boardsToSee(shares[2][shift]);
      return {
        drawing: drawDrift({ boards, shares, shift, count }),
        readings: [
          stability(distance),
          { label: 'KS, largest gap D', value: number(distance.difference, 2) },
          { label: 'KS, p-value', value: probability(distance.pValue) },
          { label: 'Boards until KS sees it', value: needed(test) },
          { label: 'Quiet weeks with PSI > 0.1', value: percent(shares[0][0][count], 0) },
        ],
        sentence: sentenceOf(distance, shift, count, test),
      };
    },
  };
}

function stability({ stability: index }: Distance): Reading {
  const word = index > alarms.act ? 'act' : index > alarms.look ? 'look' : 'quiet';
  return {
    label: 'PSI of this week',
    value: `${number(index, 2)} (${word})`,
    verdict: word === 'quiet' ? 'pass' : 'look-again',
  };
}

function probability(value: number): string {
  return value < 0.001 ? 'below 0.001' : number(value, 3);
}

function needed(boards: number | null): string {
  return boards === null ? 'more than 800' : `${boards}`;
}

function sentenceOf(distance: Distance, shift: number, count: number, test: number | null): string {
  const boards = boardCounts[count];
  const { value } = stability(distance);
  if (shift === 0)
    return `Nothing has changed, and yet the PSI of ${boards} boards is ${value}: with few boards, chance alone fills the index, and the marks know nothing of it.`;
  const reached = test !== null && boards >= test;
  const verdict = reached ? 'KS sees it in nine weeks of ten' : 'KS misses it too often';
  return `The lamp is ${shifts[shift]} grey levels darker. With ${boards} boards, ${verdict}; PSI is ${value}.`;
}
