import { runningExample } from '../../vision/running-example.ts';
import type { Figure, Slider, Values, View } from '../figure.ts';
import { number, percent } from '../words.ts';
import { acrossShares, drawKappa } from './drawing.ts';
import { agreementOf } from './inspectors.ts';
import type { Agreement, Study } from './inspectors.ts';

const { boardRate } = runningExample.defects;

type Name = 'bad' | 'firstMisses' | 'firstRejects' | 'secondMisses' | 'secondRejects';

const rate = (name: Name, label: string): Slider<Name> => ({
  kind: 'slider',
  name,
  label,
  low: 0,
  high: 0.3,
  step: 0.01,
  start: 0.05,
  written: (value) => percent(value, 0),
});

/** Two inspectors: their table as areas, agreement, agreement by chance, and kappa. */
export function kappaFigure(): Figure<Name> {
  return {
    height: 396,
    drag: { control: 'bad', ...acrossShares },
    controls: [
      {
        kind: 'slider',
        name: 'bad',
        label: 'Bad joints',
        low: 0.005,
        high: 0.5,
        step: 0.005,
        start: 0.5,
        written: (value) => percent(value),
      },
      rate('firstMisses', 'First: misses'),
      rate('firstRejects', 'First: false alarms'),
      rate('secondMisses', 'Second: misses'),
      rate('secondRejects', 'Second: false alarms'),
    ],
    view(values): View {
      const study = studyOf(values);
      const agreement = agreementOf(study);
      return {
        drawing: drawKappa(study, agreement),
        readings: [
          { label: 'Agreement', value: percent(agreement.observed) },
          { label: 'By chance', value: percent(agreement.chance) },
          { label: 'Kappa', value: number(agreement.kappa, 2) },
          { label: 'Both, of any rejects', value: percent(agreement.sharedRejects) },
        ],
        sentence: sentenceOf(study, agreement),
      };
    },
  };
}

export function studyOf(values: Values<Name>): Study {
  return {
    badShare: values.bad,
    first: { missRate: values.firstMisses, falseAlarmRate: values.firstRejects },
    second: { missRate: values.secondMisses, falseAlarmRate: values.secondRejects },
  };
}

function sentenceOf(study: Study, { observed, chance, kappa }: Agreement): string {
  const rare = agreementOf({ ...study, badShare: boardRate });
  return (
    `With ${percent(study.badShare)} of the joints bad the two agree on ${percent(observed)}; ` +
    `without looking they would on ${percent(chance)}, so kappa is ${number(kappa, 2)}. ` +
    `With ${percent(boardRate)} bad, the same two get ${number(rare.kappa, 2)}.`
  );
}
