import { percent } from '../../figures/words.ts';
import { cutAt, drawScores } from './scores-drawing.ts';
import type { StepFigure } from './view.ts';
import { plural, stops } from './view.ts';

const usual = 0.5;

/** Boards of a lot that was never seen, by their score. */
export const evaluateFigure: StepFigure = {
  height: 224,
  drawing: 'Scores of good and of defective boards of a new lot, a square a board',
  view({ evaluate, train }) {
    const { good, defective } = evaluate;
    const overkills = good.filter(stops(usual)).length;
    const found = defective.filter(stops(usual)).length;
    const precision = found + overkills === 0 ? NaN : found / (found + overkills);
    const right = (found + good.length - overkills) / (good.length + defective.length);
    const promised = train.epochs.at(-1)?.accuracy ?? NaN;
    return {
      drawing: drawScores(evaluate) + cutAt(usual, '0.5'),
      readings: [
        { label: 'Recall at 0.5', value: percent(found / defective.length) },
        { label: 'Precision at 0.5', value: Number.isNaN(precision) ? 'none' : percent(precision) },
        {
          label: 'Escapes',
          value: `${defective.length - found} of ${defective.length}`,
          verdict: 'escape',
        },
        { label: 'Overkill', value: `${overkills} of ${good.length}`, verdict: 'look-again' },
      ],
      sentence: `Held-out patches promised ${percent(promised)}. On ${good.length + defective.length} boards of a new lot, judged by their surest place at 0.5, ${percent(right)} of the verdicts are right: ${plural(defective.length - found, 'defective board passes', 'defective boards pass')}, ${plural(overkills, 'good one is stopped', 'good ones are stopped')}.`,
    };
  },
};
