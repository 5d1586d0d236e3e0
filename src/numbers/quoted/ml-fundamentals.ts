import {
  bytes,
  breakEvenProbability,
  percent,
  recallShownBy,
  runningExample,
  tilesPerDefectiveTile,
  written,
} from '../index.ts';
import { padimBytes } from '../anomaly-memory.ts';
import { focalScore } from '../focal-loss.ts';
import {
  carriedToTheLine,
  defectWidthForInception,
  kappaAmong,
  mistakesBehind,
  overkillBehind,
  unseenPerMillion,
  workedAveragePrecision,
} from '../ml-fundamentals.ts';

const { dataset, defects, line } = runningExample;

/** Figures that this topic's questions quote, as text, by the token that stands for them in braces. */
export const mlFundamentals = {
  'ap-coco': written(workedAveragePrecision('coco'), 3),
  'ap-every-point': written(workedAveragePrecision('voc-2012'), 4),
  'ap-voc': written(workedAveragePrecision('voc-2007'), 3),
  'break-even': percent(breakEvenProbability(), 2),
  'carried-half': percent(carriedToTheLine(0.5)),
  'defect-for-inception': written(defectWidthForInception(), 1),
  'focal-rare': percent(focalScore(defects.boardRate), 0),
  'fields-per-board': String(line.fieldsPerBoard),
  'kappa-when-rare': written(kappaAmong(0.02, 0.05), 2),
  'mistakes-at-six': percent(mistakesBehind(0.6), 0),
  'mistakes-at-081': percent(mistakesBehind(dataset.kappa), 0),
  'padim-memory': bytes(padimBytes(4, 100), 0),
  'padim-memory-thinned': bytes(padimBytes(16, 50)),
  'overkill-behind-area': percent(overkillBehind(0.99), 0),
  'shown-by-hundred': percent(recallShownBy(100), 0),
  'tiles-per-defect': written(tilesPerDefectiveTile()),
  'unseen-per-million': written(unseenPerMillion(0.2)),
} as const satisfies Readonly<Record<string, string>>;
