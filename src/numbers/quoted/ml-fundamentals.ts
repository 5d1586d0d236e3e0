import {
  breakEvenProbability,
  percent,
  recallShownBy,
  runningExample,
  tilesPerDefectiveTile,
  written,
} from '../index.ts';
import {
  carriedToTheLine,
  defectWidthForInception,
  kappaAmong,
  mistakesBehind,
  overkillBehind,
  unseenPerMillion,
  workedAveragePrecision,
} from '../ml-fundamentals.ts';

const { dataset, line } = runningExample;

/** Figures that this topic's questions quote, as text, by the token that stands for them in braces. */
export const mlFundamentals = {
  'ap-coco': written(workedAveragePrecision('coco'), 3),
  'ap-every-point': written(workedAveragePrecision('voc-2012'), 4),
  'ap-voc': written(workedAveragePrecision('voc-2007'), 3),
  'break-even': percent(breakEvenProbability(), 2),
  'carried-half': percent(carriedToTheLine(0.5)),
  'defect-for-inception': written(defectWidthForInception(), 1),
  'fields-per-board': String(line.fieldsPerBoard),
  'kappa-when-rare': written(kappaAmong(0.02, 0.05), 2),
  'mistakes-at-six': percent(mistakesBehind(0.6), 0),
  'mistakes-at-ours': percent(mistakesBehind(dataset.kappa), 0),
  'overkill-behind-area': percent(overkillBehind(0.99), 0),
  'shown-by-hundred': percent(recallShownBy(100), 0),
  'shown-by-twelve': percent(recallShownBy(12), 0),
  'tiles-per-defect': written(tilesPerDefectiveTile()),
  'unseen-per-million': written(unseenPerMillion(0.2)),
} as const satisfies Readonly<Record<string, string>>;
