import { batchNorm, tensorFrom } from '#vision/network';
import { Random } from '../../vision/random.ts';

/** One channel in grey levels: between boards and within one; ours, chosen so that both can be seen. */
export const channel = { mean: 118, betweenBoards: 4, withinBoard: 6 } as const;
export const mostBoards = 32;
/** Grey levels that the lamp can add. */
export const lamps = { low: -16, high: 32 } as const;
/** Values of one board, as a feature map of four by four has them. */
const mapSide = 4;

/** What the layer has stored after many batches of ordinary boards. */
export const stored = {
  mean: channel.mean,
  deviation: Math.hypot(channel.betweenBoards, channel.withinBoard),
} as const;
const layer = {
  scale: [1],
  shift: [0],
  runningMean: [stored.mean],
  runningVariance: [stored.deviation ** 2],
};

export interface Setting {
  readonly boards: number;
  /** Grey levels that the lamp adds. */
  readonly lamp: number;
  /** Whether the lamp shines on our board too. */
  readonly isOursLit: boolean;
  /** Grey levels by which our board is darker than the mean. */
  readonly darker: number;
}

/** A batch before and after the layer; our board is the first. */
export interface Batch {
  readonly grey: readonly number[];
  readonly mean: number;
  /** Over n − 1, as it would be stored. */
  readonly deviation: number;
  readonly training: readonly number[];
  readonly evaluation: readonly number[];
}

const random = new Random(9);
const others = Array.from({ length: mostBoards - 1 }, () =>
  random.normal(0, channel.betweenBoards),
);
/** The same pattern on every board, with mean 0 and the deviation within a board. */
const pattern = Array.from({ length: mapSide ** 2 }, (_, i) => channel.withinBoard * (-1) ** i);

export function batchOf({ boards, lamp, isOursLit, darker }: Setting): Batch {
  const ours = channel.mean - darker + (isOursLit ? lamp : 0);
  const lit = others.slice(0, boards - 1).map((offset) => channel.mean + offset + lamp);
  const grey = [ours, ...lit];
  const input = tensorFrom(grey.map((level) => [pattern.map((offset) => level + offset)]));
  // A momentum of 1 stores the batch's own statistics.
  const inTraining = batchNorm(input, layer, { momentum: 1 });
  const inEvaluation = batchNorm(input, layer, { mode: 'evaluation' });
  const perBoard = ({ data }: { readonly data: Float64Array }) =>
    grey.map((_, board) => meanOf(data.subarray(board * mapSide ** 2, (board + 1) * mapSide ** 2)));
  return {
    grey,
    mean: inTraining.state.runningMean[0],
    deviation: Math.sqrt(inTraining.state.runningVariance[0]),
    training: perBoard(inTraining.output),
    evaluation: perBoard(inEvaluation.output),
  };
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
