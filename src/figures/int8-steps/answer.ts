import { conv2d, tensorFrom } from '#vision/network';
import { meanOf } from '../../vision/process/subgroups.ts';
import { asRows, steppedFilter, weights } from './filter.ts';
import type { SteppedFilter, Steps } from './filter.ts';
import { asInput, crackColumn, crackRows, inner, patchWith, side } from './patch.ts';

/** Deviations of the surface by which an answer must stand out to be told from it: our mark. */
export const mark = 3;

/** What a filter answers on the patch, in deviations of its answer on the surface alone. */
export interface Answer {
  /** One number a pixel, row by row; 0 is the mean of the surface. */
  readonly values: readonly number[];
  /** Mean along the crack, column by column, the crack in the middle. */
  readonly profile: readonly number[];
  /** Contrast to noise: mean of the crack's pixels. */
  readonly crack: number;
}

export interface Comparison {
  readonly filter: SteppedFilter;
  /** Grey levels, row by row. */
  readonly patch: readonly number[];
  readonly float: Answer;
  readonly stepped: Answer;
}

/** Columns of the profile on either side of the crack. */
export const reach = 8;
/** Columns beside the crack that its answer touches; the surface begins behind them. */
const touched = 3;

export function comparisonOf(contrast: number, steps: Steps): Comparison {
  const rows = patchWith(contrast);
  const filter = steppedFilter(steps);
  const both = tensorFrom([[asRows(weights)], [asRows(filter.restored)]]);
  const { data } = conv2d(asInput(rows), both);
  const [float, stepped] = [0, 1].map((i) =>
    answerOf(Array.from(data.subarray(i * side ** 2, (i + 1) * side ** 2))),
  );
  return { filter, patch: inner(rows), float, stepped };
}

function answerOf(raw: readonly number[]): Answer {
  const isSurface = raw.map((_, i) => {
    const [row, column] = [Math.floor(i / side), i % side];
    const level = Math.min(crackRows.to, Math.max(crackRows.from, row));
    return Math.abs(column - crackColumn(level)) > touched;
  });
  const ground = raw.filter((_, i) => isSurface[i]);
  const mean = meanOf(ground);
  const deviation = Math.sqrt(meanOf(ground.map((value) => (value - mean) ** 2)));
  // A filter of nothing but zeros answers nothing, on the crack as elsewhere.
  const values = raw.map((value) => (deviation > 0 ? (value - mean) / deviation : 0));
  const profile = Array.from({ length: 2 * reach + 1 }, (_, at) => alongCrack(values, at - reach));
  return { values, profile, crack: profile[reach] };
}

/** Mean over the crack's rows, so many columns beside it. */
function alongCrack(values: readonly number[], beside: number): number {
  const { from, to } = crackRows;
  const seen = Array.from({ length: to - from + 1 }, (_, i) => {
    const row = from + i;
    return values[row * side + crackColumn(row) + beside];
  });
  return meanOf(seen);
}
