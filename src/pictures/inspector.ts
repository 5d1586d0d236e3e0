import { defectKinds, syntheticBoard } from '#vision/board';
import type { LineConditions } from '#vision/board';
import { intersectionOverUnion, nonMaximumSuppression } from '#vision/boxes';
import type { Box } from '#vision/boxes';
import { cropImage, goldenDifference, imageToRows, toGrey } from '#vision/imaging';
import type { Image, Shift } from '#vision/imaging';
import { classifyPatches, trainPatchClassifier } from '#vision/network';
import type { PatchClassifier } from '#vision/network';
import type { Matrix } from '../vision/check.ts';
import { Random } from '../vision/random.ts';
import { drawnBoard } from './drawn-board.ts';

/** A place that differs from the golden board, and how sure the network is of a defect there. */
export interface Finding {
  /** On the golden board. */
  readonly box: Box;
  readonly score: number;
}

/** What an inspection brings: how the board lay, and what it found, the surest first. */
export interface Inspection {
  readonly shift: Shift;
  readonly findings: readonly Finding[];
}

/** Pixels on a side of what the network looks at. */
const side = 20;
const recipe = { threshold: 20, openingSize: 3, minimumArea: 9, maxShift: 8 } as const;
/** Opening and blur eat the rim of a difference. */
const rim = 3;
/** Each difference is looked at from three places, a little apart. */
const offsets = [
  [0, 0],
  [-2, -2],
  [2, 2],
] as const;

/** How a line photographs from board to board: everything moves a little. */
export function conditionsOf(random: Random): LineConditions {
  return {
    shift: [random.normal(0, 2), random.normal(0, 2)],
    rotation: random.normal(0, 0.06),
    gain: 1 + random.normal(0, 0.02),
    blur: 0.5,
    noise: 4,
  };
}

/** Trains on boards of lots 1 to 4 with all kinds of defects; the story's board is of lot 5. */
export function trainInspector(): PatchClassifier {
  const random = new Random(1);
  const { width, height } = drawnBoard;
  const examples = Array.from({ length: 16 }, (_, i) => {
    const board = syntheticBoard(1000 + i, {
      width,
      height,
      channels: 1,
      design: 11 + (i % 8),
      lot: 1 + (i % 4),
      lotVariation: 0.5,
      defects: defectKinds,
      conditions: conditionsOf(random),
    });
    return proposalsOf(board.image, board.golden).proposals.map(({ box, patch }) => {
      const isDefect = board.defects.some(
        ({ goldenBox }) => intersectionOverUnion(goldenBox, box) > 0.1,
      );
      return { patch, label: Number(isDefect) };
    });
  }).flat();
  const labels = examples.map(({ label }) => label);
  const defects = labels.filter((label) => label === 1).length;
  // As if one difference in four were a defect.
  const good = (3 * defects) / (labels.length - defects);
  return trainPatchClassifier(
    examples.map(({ patch }) => patch),
    labels,
    { epochs: 5, classWeights: [good, 1], seed: 1 },
  );
}

/** Compares a board with its golden twin and asks the network about each difference. */
export function inspect(classifier: PatchClassifier, image: Image, golden: Image): Inspection {
  const { shift, proposals } = proposalsOf(image, golden);
  if (proposals.length === 0) return { shift, findings: [] };
  const boxes = proposals.map(({ box }) => box);
  const scores = classifyPatches(
    classifier,
    proposals.map(({ patch }) => patch),
  );
  const kept = nonMaximumSuppression(boxes, scores, { threshold: 0.2 });
  return { shift, findings: kept.map((at) => ({ box: boxes[at], score: scores[at] })) };
}

/** The score of a whole board: its surest finding decides. */
export function boardScore({ findings }: Inspection): number {
  return findings.length === 0 ? 0 : findings[0].score;
}

interface Proposal {
  readonly box: Box;
  readonly patch: Matrix;
}

function proposalsOf(image: Image, golden: Image) {
  const grey = image.channels === 1 ? image : toGrey(image);
  const reference = golden.channels === 1 ? golden : toGrey(golden);
  const { shift, components } = goldenDifference(grey, reference, recipe);
  const proposals = components.flatMap(({ box }): Proposal[] =>
    offsets.map(([x, y]) => {
      const [left, top, right, bottom] = box;
      const moved: Box = [left - rim + x, top - rim + y, right + rim + x, bottom + rim + y];
      return { box: moved, patch: patchOf(grey, reference, moved, shift) };
    }),
  );
  return { shift, proposals };
}

/** What differs in a window around a box: image minus golden, in grey levels. */
function patchOf(image: Image, golden: Image, box: Box, shift: Shift): Matrix {
  const place = (low: number, high: number, size: number, moved: number) =>
    Math.max(
      Math.max(0, -moved),
      Math.min(size - side - Math.max(0, moved), Math.round((low + high - side) / 2)),
    );
  const x = place(box[0], box[2], golden.width, shift.x);
  const y = place(box[1], box[3], golden.height, shift.y);
  const here = imageToRows(
    cropImage(image, [x + shift.x, y + shift.y, x + shift.x + side, y + shift.y + side]),
  );
  const there = imageToRows(cropImage(golden, [x, y, x + side, y + side]));
  return here.map((row, r) => row.map((grey, c) => grey - there[r][c]));
}
