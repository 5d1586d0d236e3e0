import type { Figure, Values, View } from '../figure.ts';
import { number } from '../words.ts';
import { batchOf, lamps, mostBoards } from './batch.ts';
import type { Batch, Setting } from './batch.ts';
import { acrossLamps, drawBatch } from './drawing.ts';

type Name = 'lamp' | 'lit' | 'boards' | 'darker';

/** With its sign, and no sign on what rounds to nothing. */
const signed = (value: number, digits = 0): string => {
  const words = number(Math.abs(value), digits);
  if (Number(words) === 0) return words;
  return `${value < 0 ? '−' : '+'}${words}`;
};

/** One batch through a batch-norm layer, in training and in evaluation mode. */
export function batchNormFigure(): Figure<Name> {
  return {
    height: 374,
    drag: { control: 'lamp', ...acrossLamps },
    controls: [
      {
        kind: 'slider',
        name: 'lamp',
        label: 'Lamp',
        ...lamps,
        step: 1,
        start: 20,
        written: (value) => `${signed(value)} levels`,
      },
      {
        kind: 'choice',
        name: 'lit',
        label: 'It shines on',
        options: ['the other boards', 'all boards'],
        start: 0,
      },
      {
        kind: 'slider',
        name: 'boards',
        label: 'Boards in the batch',
        low: 1,
        high: mostBoards,
        step: 1,
        start: 8,
        written: number,
      },
      {
        kind: 'slider',
        name: 'darker',
        label: 'Ours is darker by',
        low: 0,
        high: 24,
        step: 1,
        start: 0,
        written: (value) => `${number(value)} levels`,
      },
    ],
    view(values): View {
      const setting = settingOf(values);
      const batch = batchOf(setting);
      return {
        drawing: drawBatch(batch),
        readings: [
          { label: 'Ours, training mode', value: signed(batch.training[0], 2) },
          { label: 'Ours, evaluation mode', value: signed(batch.evaluation[0], 2) },
          { label: 'Mean of the batch', value: number(batch.mean, 1) },
          { label: 'Its deviation', value: number(batch.deviation, 1) },
        ],
        sentence: sentenceOf(batch, setting),
      };
    },
  };
}

export function settingOf({ lit, ...values }: Values<Name>): Setting {
  return { ...values, isOursLit: lit === 1 };
}

function sentenceOf({ training, evaluation }: Batch, { boards, lamp, isOursLit }: Setting): string {
  const [inTraining, inEvaluation] = [signed(training[0], 2), signed(evaluation[0], 2)];
  if (boards === 1)
    return (
      `Alone in its batch our board is compared with itself: training mode makes it ${inTraining} ` +
      `whatever it looks like, evaluation mode ${inEvaluation}.`
    );
  return isOursLit
    ? `With the lamp at ${signed(lamp)} over all ${boards} boards, training mode takes the shift out: ours ` +
        `is ${inTraining} under any lamp. Evaluation mode shows it: ${inEvaluation}.`
    : `With the lamp at ${signed(lamp)} over the other boards, training mode makes ours ${inTraining}. ` +
        `Evaluation mode makes it ${inEvaluation} under any lamp, for not a pixel of it has changed.`;
}
