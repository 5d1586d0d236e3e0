import { cheapestThreshold, thresholdCosts } from '#vision/classification';
import type { ThresholdCost } from '#vision/classification';
import { runningExample } from '../../vision/running-example.ts';
import type { BoardScores } from '../results.ts';

const { costs, defects } = runningExample;
const options = { prevalence: defects.boardRate };

/** Boards that money is counted for. */
export const boardsCounted = 1000;

/** What a threshold does on the line, where defects are rare. */
export interface Price {
  readonly escapes: number;
  readonly overkills: number;
  readonly dollars: number;
}

/** Every threshold that makes a difference, the highest first, and the cheapest. */
export function pricesOf(scores: BoardScores) {
  const { good, defective } = scores;
  const actual = [...good.map(() => 0), ...defective.map(() => 1)];
  const all = [...good, ...defective];
  return {
    points: thresholdCosts(actual, all, costs, options),
    cheapest: cheapestThreshold(actual, all, costs, options),
  };
}

/** A threshold between two entries acts as the higher one. */
export function pointAt(points: readonly ThresholdCost[], threshold: number): ThresholdCost {
  return points.findLast((point) => point.threshold >= threshold) ?? points[0];
}

/** In 1,000 boards. */
export function priceOf({ escapeRate, falsePositiveRate, costPerPart }: ThresholdCost): Price {
  return {
    escapes: boardsCounted * defects.boardRate * escapeRate,
    overkills: boardsCounted * (1 - defects.boardRate) * falsePositiveRate,
    dollars: boardsCounted * costPerPart,
  };
}
