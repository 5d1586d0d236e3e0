import { areaUnderCurve, normalQuantile } from '#vision/classification';
import { Random } from '../../vision/random.ts';
import { normalShare } from '../../vision/drift/gamma-functions.ts';
import { runningExample } from '../../vision/running-example.ts';
import type { Point } from '../panel.ts';

export const boards = 1000;
/** Defective boards among them that the slider reaches. */
export const defectiveCounts = [1, 2, 4, 7, 10, 20, 40, 70, 100, 200, 300, 500] as const;

/** How many boards are defective, and the rates of a model at its threshold. */
export interface Setting {
  readonly defective: number;
  /** Share of defective boards that are stopped. */
  readonly recall: number;
  /** Share of good boards that are stopped: the false alarm rate. */
  readonly overkillRate: number;
}

/** The running example's line at a recall of our choice. */
export const startSetting: Setting = {
  defective: boards * runningExample.defects.boardRate,
  recall: 0.95,
  overkillRate: runningExample.promise.overkillRate,
};

/** The confusion matrix that is to be expected of the belt: not whole boards. */
export interface Cells {
  readonly caught: number;
  readonly escapes: number;
  readonly overkill: number;
  readonly passed: number;
  readonly precision: number;
}

export function cellsOf({ defective, recall, overkillRate }: Setting): Cells {
  const caught = defective * recall;
  const overkill = (boards - defective) * overkillRate;
  return {
    caught,
    escapes: defective - caught,
    overkill,
    passed: boards - defective - overkill,
    precision: caught / (caught + overkill),
  };
}

/** The curves on which the setting's point lies. */
export interface Curves {
  /** Recall over overkill rate. */
  readonly roc: readonly Point[];
  /** Precision over recall. */
  readonly pr: readonly Point[];
  readonly rocArea: number;
  readonly prArea: number;
}

const thresholds = 97;

/**
 * The curves of a model whose scores of good and of defective boards are two normal humps of one
 * width, as far apart as the setting's two rates ask.
 */
export function curvesOf({ defective, recall, overkillRate }: Setting): Curves {
  const distance = normalQuantile(recall) - normalQuantile(overkillRate);
  const settings = Array.from({ length: thresholds }, (_, i) => {
    // In standard deviations, from above all scores to below them.
    const threshold = distance + 4 - (i / (thresholds - 1)) * (distance + 8);
    const rates = {
      recall: normalShare(distance - threshold),
      overkillRate: normalShare(-threshold),
    };
    return { defective, ...rates };
  });
  const pr = settings.map((setting): Point => [setting.recall, cellsOf(setting).precision]);
  return {
    roc: [[0, 0], ...settings.map((setting): Point => [setting.overkillRate, setting.recall])],
    pr: [[0, pr[0][1]], ...pr],
    rocArea: normalShare(distance / Math.SQRT2),
    prArea: areaUnderCurve(
      [0, ...pr.map(([at]) => at)],
      [pr[0][1], ...pr.map(([, precision]) => precision)],
    ),
  };
}

/** Places on the belt by lot, so that a larger share of defective boards takes in the smaller. */
export function shuffledPlaces(): readonly number[] {
  return new Random(147).shuffle(Array.from({ length: boards }, (_, i) => i));
}

/** Places of the boards that are not passed rightly, in whole boards. */
export interface Belt {
  readonly caught: readonly number[];
  readonly escapes: readonly number[];
  readonly overkill: readonly number[];
}

export function beltOf(places: readonly number[], { defective }: Setting, cells: Cells): Belt {
  const caught = Math.round(cells.caught);
  return {
    caught: places.slice(0, caught),
    escapes: places.slice(caught, defective),
    overkill: places.slice(defective, defective + Math.round(cells.overkill)),
  };
}
