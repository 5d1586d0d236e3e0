import type { ThresholdCost } from '#vision/classification';
import { runningExample } from '../../vision/running-example.ts';
import { costsByThreshold, pointAt } from './scores.ts';

const { line, defects, promise } = runningExample;

/** A line that never stops. */
export const boardsPerDay = 86_400 / line.taktSeconds;
/** Thresholds that the slider reaches. */
export const thresholds = { low: 30, high: 80, step: 0.5 } as const;

/** What one threshold does in a day. */
export interface Day {
  readonly threshold: number;
  readonly recall: number;
  readonly overkillRate: number;
  readonly escapes: number;
  readonly overkills: number;
  /** US dollars. */
  readonly cost: number;
}

function dayOf(threshold: number, point: ThresholdCost): Day {
  return {
    threshold,
    recall: 1 - point.escapeRate,
    overkillRate: point.falsePositiveRate,
    escapes: boardsPerDay * defects.boardRate * point.escapeRate,
    overkills: boardsPerDay * (1 - defects.boardRate) * point.falsePositiveRate,
    cost: boardsPerDay * point.costPerPart,
  };
}

/** A day at each threshold of the slider, and the two thresholds that matter. */
export interface Days {
  readonly all: readonly Day[];
  readonly cheapest: Day;
  /** The lowest threshold that rejects no more good boards than promised. */
  readonly promised: Day;
}

export function daysByThreshold(): Days {
  const points = costsByThreshold();
  const { low, high, step } = thresholds;
  const all = Array.from({ length: (high - low) / step + 1 }, (_, i) => {
    const threshold = low + i * step;
    return dayOf(threshold, pointAt(points, threshold));
  });
  const cheapest = all.reduce((best, day) => (day.cost < best.cost ? day : best));
  const promised =
    all.find((day) => day.overkillRate <= promise.overkillRate) ?? all[all.length - 1];
  return { all, cheapest, promised };
}
