import {
  check,
  checkAllFinite,
  checkAtLeast,
  checkChoice,
  checkFinite,
  checkLabel,
  checkList,
} from '../check.ts';

/** The name of an image or category in a COCO file. */
export type CocoIdentifier = number | string;

/** A box as COCO files hold it, in pixels. */
export type CocoBox = readonly [x: number, y: number, width: number, height: number];

/** An object that is there: an entry of `annotations` in a COCO file, field names as in the file. */
export interface CocoGroundTruth {
  readonly image_id: CocoIdentifier;
  readonly category_id: CocoIdentifier;
  readonly bbox: CocoBox;
  /** In square pixels; COCO's own is the mask's area. Default: width × height. */
  readonly area?: number;
  /** 1 marks a region of many objects: any number of detections may fall into it, uncounted. */
  readonly iscrowd?: 0 | 1;
  /** 1 marks an object that need not be found; read only with `ignoreField: 'kept'`. */
  readonly ignore?: 0 | 1;
  readonly id?: number;
}

/** A detection: an entry of a COCO results file, field names as in the file. */
export interface CocoDetection {
  readonly image_id: CocoIdentifier;
  readonly category_id: CocoIdentifier;
  readonly bbox: CocoBox;
  readonly score: number;
}

/** What one image holds of one category. */
export interface CocoCell {
  readonly groundTruths: CocoGroundTruth[];
  readonly detections: CocoDetection[];
}

/** The cells of one category, in the order of the images' identifiers; empty ones are left out. */
export interface CocoCategory {
  readonly category: CocoIdentifier;
  readonly cells: readonly CocoCell[];
}

/** Distinct identifiers in pycocotools' order: numbers by value, then strings by code unit. */
export function sortIdentifiers(identifiers: Iterable<CocoIdentifier>): CocoIdentifier[] {
  return [...new Set(identifiers)].sort((a, b) => {
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
    return a < b ? -1 : 1;
  });
}

/** Expects finite boxes of no negative size, finite scores, and areas above zero or equal to it. */
export function checkCocoRecords(
  groundTruths: readonly CocoGroundTruth[],
  detections: readonly CocoDetection[],
): void {
  checkList('groundTruths', groundTruths);
  checkList('detections', detections);
  groundTruths.forEach((truth, i) => {
    checkCocoBox(`groundTruths[${i}].bbox`, truth.bbox);
    checkLabel(`groundTruths[${i}].image_id`, truth.image_id);
    checkLabel(`groundTruths[${i}].category_id`, truth.category_id);
    const { area = 0, iscrowd = 0, ignore = 0 } = truth;
    checkChoice(`groundTruths[${i}].iscrowd`, iscrowd, [0, 1]);
    checkChoice(`groundTruths[${i}].ignore`, ignore, [0, 1]);
    checkAtLeast(`groundTruths[${i}].area`, area, 0);
  });
  for (let i = 0; i < detections.length; i++) {
    checkCocoBox(`detections[${i}].bbox`, detections[i].bbox);
    checkLabel(`detections[${i}].image_id`, detections[i].image_id);
    checkLabel(`detections[${i}].category_id`, detections[i].category_id);
    checkFinite(`detections[${i}].score`, detections[i].score);
  }
}

/** Sorts the records into one cell for each category and image that has any. */
export function groupCocoRecords(
  groundTruths: readonly CocoGroundTruth[],
  detections: readonly CocoDetection[],
  images: readonly CocoIdentifier[],
  categories: readonly CocoIdentifier[],
): CocoCategory[] {
  const imageOrder = new Map(images.map((image, i) => [image, i]));
  const cells = new Map(categories.map((category) => [category, new Map<number, CocoCell>()]));
  const cellOf = (record: CocoGroundTruth | CocoDetection): CocoCell | undefined => {
    const row = cells.get(record.category_id);
    const image = imageOrder.get(record.image_id);
    if (row === undefined || image === undefined) return undefined;
    const cell = row.get(image) ?? { groundTruths: [], detections: [] };
    row.set(image, cell);
    return cell;
  };
  for (const truth of groundTruths) cellOf(truth)?.groundTruths.push(truth);
  for (const detection of detections) cellOf(detection)?.detections.push(detection);
  return Array.from(cells, ([category, row]) => ({
    category,
    cells: [...row].sort(([a], [b]) => a - b).map(([, cell]) => cell),
  }));
}

function checkCocoBox(argument: string, box: CocoBox): void {
  checkList(argument, box);
  check(box.length === 4, argument, `${box.length} numbers`, '4: [x, y, width, height]');
  checkAllFinite(argument, box);
  check(box[2] >= 0 && box[3] >= 0, argument, box, 'a width and height of at least 0');
}
