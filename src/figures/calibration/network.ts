import {
  applyTemperature,
  expectedCalibrationError,
  fitTemperature,
  reliabilityBins,
} from '#vision/calibration';
import type { ReliabilityBin } from '#vision/calibration';
import { logLoss } from '#vision/classification';
import { runningExample } from '../../vision/running-example.ts';
import { pointAt } from '../threshold/scores.ts';
import { badShare, costsByLogOdds, reviewedBoards } from './boards.ts';

const { escape, overkill } = runningExample.costs;

/** The probability from which it pays to stop a board, and its log odds. */
export const breakEven = overkill / (overkill + escape);
const breakEvenLogOdds = Math.log(breakEven / (1 - breakEven));
/** Boards of which cost and escapes are told. */
export const toldBoards = 1000;

/** A network that is so many times as sure as its evidence allows, and what divides its logits. */
export interface Setting {
  readonly sureness: number;
  readonly temperature: number;
  readonly strategy: 'equal-width' | 'equal-count';
}

/** What stopping from the break-even does to the boards told of. */
export interface Money {
  readonly escapes: number;
  /** US dollars. */
  readonly cost: number;
}

/** How well the promises are kept. */
export interface Promises {
  readonly bins: readonly ReliabilityBin[];
  readonly error: number;
  /** Nats. */
  readonly logLoss: number;
}

/** The network's promises and their price, at any setting. */
export interface Network {
  promises(setting: Setting): Promises;
  money(sureness: number, temperature: number): Money;
  /** The temperature that fits best. */
  fitted(sureness: number): number;
}

export function reviewNetwork(): Network {
  const { logits, outcomes } = reviewedBoards();
  const costs = costsByLogOdds();
  const { temperature: fit } = fitTemperature(logits, outcomes);
  return {
    promises({ sureness, temperature, strategy }) {
      const promised = applyTemperature(logits, temperature / sureness).map(([, bad]) => bad);
      const rules = { bins: 10, strategy };
      return {
        bins: reliabilityBins(promised, outcomes, rules).filter(({ count }) => count > 0),
        error: expectedCalibrationError(promised, outcomes, rules),
        logLoss: logLoss(outcomes, promised),
      };
    },
    money(sureness, temperature) {
      const { escapeRate, costPerPart } = pointAt(
        costs,
        (breakEvenLogOdds * temperature) / sureness,
      );
      return {
        escapes: toldBoards * badShare * escapeRate,
        cost: toldBoards * costPerPart,
      };
    },
    fitted: (sureness) => sureness * fit,
  };
}
