import { intersectionOverUnion } from '#vision/boxes';
import type { Box } from '#vision/boxes';
import type { PatchClassifier } from '#vision/network';
import { dayOfCapture, drawBoard, fieldAt, squareAround } from './drawn-board.ts';
import { inspect } from './inspector.ts';
import type { RecordedBoard } from './picture-record.ts';
import { cropSide, drawScenes } from './scenes.ts';
import type { Scene } from './scenes.ts';

/** Draws all pictures, and inspects the board of the first of them. */
export function drawAll(classifier: PatchClassifier): { scenes: Scene[]; board: RecordedBoard } {
  const { image, golden, defects, serial } = drawBoard(dayOfCapture);
  const { goldenBox } = defects[0];
  const { shift, findings } = inspect(classifier, image, golden);
  const [left, top] = squareAround(goldenBox, cropSide, golden);
  return {
    scenes: drawScenes(classifier),
    board: {
      serial,
      field: fieldAt(goldenBox[0], goldenBox[1]),
      biteOnCrop: goldenBox.map((edge, i) => edge - (i % 2 === 0 ? left : top)),
      findings: findings.map(({ box, score }) => [
        ...box.map((edge, i) => edge + (i % 2 === 0 ? shift.x : shift.y)),
        Math.round(1000 * score) / 1000,
      ]),
      bite: findings.findIndex(({ box }) => covers(box, goldenBox)),
    },
  };
}

function covers(found: Box, box: Box): boolean {
  return intersectionOverUnion(found, box) > 0.3;
}
