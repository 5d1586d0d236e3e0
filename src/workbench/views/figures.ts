import type { StepName } from '../choices.ts';
import { boardsFigure } from './boards.ts';
import { evaluateFigure } from './evaluate.ts';
import { labelsFigure } from './labels.ts';
import { quantizeFigure } from './quantize.ts';
import { splitFigure } from './split.ts';
import { thresholdFigure } from './threshold.ts';
import { trainFigure } from './train.ts';
import type { StepFigure } from './view.ts';
import { weeksFigure } from './weeks.ts';

/** What each step shows. */
export const stepFigures: Readonly<Record<StepName, StepFigure>> = {
  boards: boardsFigure,
  labels: labelsFigure,
  split: splitFigure,
  train: trainFigure,
  evaluate: evaluateFigure,
  threshold: thresholdFigure,
  quantize: quantizeFigure,
  weeks: weeksFigure,
};
