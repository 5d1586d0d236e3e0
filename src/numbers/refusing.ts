/** What asking a person costs: refused boards, labels, samples that a promise needs. */
import { runningExample } from '../vision/running-example.ts';
import { conformalThreshold } from '#vision/choice';

const { costs, line } = runningExample;

/** Hours of a shift: our assumption. */
export const shiftHours = 8;

/** Boards of a shift at the takt. */
export function boardsPerShift(): number {
  return (shiftHours * 3600) / line.taktSeconds;
}

/** Share of boards that one person can look at in a shift. */
export function sharePerPerson(): number {
  return (shiftHours * 3600) / costs.overkillSeconds / boardsPerShift();
}

/** Samples that must be kept aside so that a limit for such a miscoverage exists at all. */
export function samplesForPromise(miscoverage: number): number {
  for (let samples = 1; ; samples++) {
    const scores = Array.from({ length: samples }, (_, i) => i);
    if (Number.isFinite(conformalThreshold(scores, miscoverage))) return samples;
  }
}

/** What a round of labels costs, two labels for each so many of them. */
export function roundCost(labels: number, twice: number, price: number): number {
  return labels * (1 + twice) * price;
}

/** Escapes a year that a round of labels must prevent to be worth its price. */
export function escapesToPay(cost: number): number {
  return cost / costs.escape;
}
