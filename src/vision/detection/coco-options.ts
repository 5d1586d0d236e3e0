import { check, checkAllBetween, checkChoice, checkInteger, checkLength } from '../check.ts';
import type { Vector } from '../check.ts';
import type { CocoGrid } from './coco-accumulation.ts';
import { cocoRecalls, cocoThresholds } from './coco-grids.ts';
import type { CocoIdentifier } from './coco-records.ts';

/** A range of areas in square pixels, both ends within. */
export type AreaRange = readonly [low: number, high: number];

/** What to evaluate, and where to leave pycocotools' ways. */
export interface CocoOptions {
  /** The images that count; default: all that are named. A detection elsewhere is an error. */
  readonly images?: readonly CocoIdentifier[];
  /** The categories that count; default: all that are named. Records of others are left out. */
  readonly categories?: readonly CocoIdentifier[];
  /** IoU thresholds; default `cocoThresholds()`. */
  readonly thresholds?: Vector;
  /** Ascending recalls at which precision is read; default `cocoRecalls()`. */
  readonly recalls?: Vector;
  /** Detections that count in an image and category; default [1, 10, 100]. */
  readonly limits?: readonly [number, number, number];
  /** The limit at which the headline AP is read: −1 if it is none of `limits`. Default 100. */
  readonly headlineLimit?: number;
  /** Where small, medium and large end; default up to 32², up to 96² and above. */
  readonly areaRanges?: Readonly<Record<'all' | 'small' | 'medium' | 'large', AreaRange>>;
  /** pycocotools overwrites `ignore` by `iscrowd` (default); `kept` honours both. */
  readonly ignoreField?: 'overwritten' | 'kept';
  /** pycocotools counts a match with ground truth of id 0 as none (default); `matched` mends it. */
  readonly zeroIdentifier?: 'unmatched' | 'matched';
}

/** The grids that the options name, checked, with pycocotools' defaults. */
export function cocoGrid(options: CocoOptions): CocoGrid {
  const { thresholds = cocoThresholds(), recalls = cocoRecalls(), limits = [1, 10, 100] } = options;
  checkLength('options.thresholds', thresholds);
  checkAllBetween('options.thresholds', thresholds, 0, 1);
  checkLength('options.recalls', recalls);
  checkAllBetween('options.recalls', recalls, 0, 1);
  const ascending = recalls.every((recall, i) => i === 0 || recall >= recalls[i - 1]);
  check(ascending, 'options.recalls', 'a recall below the one before', 'ascending recalls');
  limits.forEach((limit, i) => checkInteger(`options.limits[${i}]`, limit, 1));
  const { all, small, medium, large } = options.areaRanges ?? {
    all: [0, 1e10],
    small: [0, 32 ** 2],
    medium: [32 ** 2, 96 ** 2],
    large: [96 ** 2, 1e10],
  };
  const { ignoreField = 'overwritten', zeroIdentifier = 'unmatched' } = options;
  checkChoice('options.ignoreField', ignoreField, ['overwritten', 'kept']);
  checkChoice('options.zeroIdentifier', zeroIdentifier, ['unmatched', 'matched']);
  return {
    thresholds,
    recalls,
    limits: limits.toSorted((a, b) => a - b),
    areaRanges: [all, small, medium, large],
    ignoreField,
    zeroIdentifier,
  };
}
