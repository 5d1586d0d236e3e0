import { normalQuantile } from '#vision/classification';
import { normalShare } from '../../vision/drift/gamma-functions.ts';
import { runningExample } from '../../vision/running-example.ts';
import type { Point } from '../panel.ts';

const { line } = runningExample;
const { readOut, prepare, decide, model } = line.budget;

/** Milliseconds that a board may take. */
export const takt = 1000 * line.taktSeconds;
/** Milliseconds of a field’s steps beside the model, at their budgets. */
export const steps = { capture: line.captureMilliseconds, prepare: readOut + prepare, decide };
export const besideModel = steps.capture + steps.prepare + steps.decide;
/** Milliseconds at which ruler and curves end: a fifth beyond the takt. */
export const rulerEnd = 1.2 * takt;
/**
 * Milliseconds between two points of the sum: a divisor of what the budgets leave of the takt, and
 * near the standard deviation of the narrowest model.
 */
const grain = 4;

/** How many fields, and how long the model takes for one. */
export interface Setting {
  readonly fields: number;
  /** Median in milliseconds. */
  readonly model: number;
  /** The model’s 99th percentile over its median. */
  readonly tail: number;
}

/** The budget’s 50 ms, kept by the median and not by the 99th percentile. */
export const startSetting: Setting = { fields: line.fieldsPerBoard, model, tail: 4 };

/** Milliseconds of a board whose fields are photographed and judged one after the other. */
export interface BoardTime {
  /** Sum of the fields’ medians, and of their 99th percentiles. */
  readonly medians: number;
  readonly percentiles: number;
  readonly mean: number;
  /** 99th percentile of a board; null beyond the ruler’s end. */
  readonly p99: number | null;
  /** Share of boards over the takt when each field is slow by itself, and when all are at once. */
  readonly lateAlone: number;
  readonly lateTogether: number;
  /** Density over milliseconds, up to the ruler’s end. */
  readonly alone: readonly Point[];
  readonly together: readonly Point[];
}

export function boardTimeOf({ fields, model, tail }: Setting): BoardTime {
  const fixed = fields * besideModel;
  const spread = Math.log(tail) / normalQuantile(0.99);
  const length = Math.floor((rulerEnd - fixed) / grain) + 1;
  const one = densities(model, spread, length).map((density) => density * grain);
  const sum = sumOf(fields, one);
  const at = (i: number) => fixed + i * grain;
  const limit = (takt - fixed) / grain;
  return {
    medians: fixed + fields * model,
    percentiles: fixed + fields * model * tail,
    mean: fixed + fields * model * Math.exp(spread ** 2 / 2),
    p99: quantileOf(sum, 0.99, at),
    lateAlone: Math.max(0, 1 - below(sum, limit)),
    lateTogether: 1 - normalShare(Math.log((takt - fixed) / (fields * model)) / spread),
    alone: sum.map((mass, i): Point => [at(i), mass / grain]),
    together: densities(fields * model, spread, length).map((density, i): Point => [
      at(i),
      density,
    ]),
  };
}

/** Density of a lognormal time at every grain from 0. */
function densities(median: number, spread: number, length: number): number[] {
  return Array.from({ length }, (_, i) => {
    if (i === 0) return 0;
    const time = i * grain;
    const deviation = Math.log(time / median) / spread;
    return Math.exp(-(deviation ** 2) / 2) / (time * spread * Math.sqrt(2 * Math.PI));
  });
}

/** Masses of the sum of so many independent times, cut at the same length. */
function sumOf(count: number, one: readonly number[]): number[] {
  if (count === 1) return [...one];
  const half = sumOf(Math.floor(count / 2), one);
  const even = convolve(half, half);
  return count % 2 === 0 ? even : convolve(even, one);
}

function convolve(left: readonly number[], right: readonly number[]): number[] {
  return left.map((_, at) => {
    let mass = 0;
    for (let i = 0; i <= at; i++) mass += left[i] * right[at - i];
    return mass;
  });
}

/** The share up to a point: of the mass that lies on it, half. */
function below(masses: readonly number[], at: number): number {
  return masses.slice(0, at).reduce((sum, mass) => sum + mass, masses[at] / 2);
}

function quantileOf(
  masses: readonly number[],
  share: number,
  at: (i: number) => number,
): number | null {
  let sum = 0;
  for (const [i, mass] of masses.entries()) {
    if (sum + mass / 2 >= share) return at(i) - ((sum + mass / 2 - share) / mass) * grain;
    sum += mass;
  }
  return null;
}
