import { syntheticBoard } from '#vision/board';
import type { LineConditions, SyntheticBoard, SyntheticBoardOptions } from '#vision/board';
import type { Box } from '#vision/boxes';
import { cropImage } from '#vision/imaging';
import type { Image } from '#vision/imaging';
import { runningExample } from '../vision/running-example.ts';

/**
 * The board of the story as we draw it: smaller than life, its bite larger. Of the designs of this
 * size, this one has the bite on a straight trace in field 5.
 */
export const drawnBoard = {
  width: 640,
  height: 320,
  channels: 3,
  design: 5,
} as const satisfies SyntheticBoardOptions;

const boardNumber = 147;

/** How the fixture, the lamp and the sensor take it on the day of the story. */
export const dayOfCapture: LineConditions = {
  shift: [-3.4, 2.3],
  rotation: 0.1,
  blur: 0.5,
  noise: 4,
};

/** Columns and rows of fields, as the camera's gantry walks them: down one column, up the next. */
export const fieldGrid = { columns: 4, rows: 2 } as const;

/** The board with its one defect, under the given conditions. */
export function drawBoard(conditions: LineConditions = {}): SyntheticBoard {
  return syntheticBoard(boardNumber, {
    ...drawnBoard,
    lot: runningExample.dataset.lots,
    lotVariation: 0.3,
    defects: [runningExample.board.defect],
    conditions,
  });
}

/** The number of the field that a place lies in, from 1. */
export function fieldAt(x: number, y: number): number {
  const column = Math.floor((x / drawnBoard.width) * fieldGrid.columns);
  const row = Math.floor((y / drawnBoard.height) * fieldGrid.rows);
  const walked = column % 2 === 0 ? row : fieldGrid.rows - 1 - row;
  return column * fieldGrid.rows + walked + 1;
}

/** A square of so many pixels around the middle of a box, pushed inside the image. */
export function squareAround(box: Box, side: number, image: Pick<Image, 'width' | 'height'>): Box {
  const place = (low: number, high: number, size: number) =>
    Math.max(0, Math.min(size - side, Math.round((low + high - side) / 2)));
  const x = place(box[0], box[2], image.width);
  const y = place(box[1], box[3], image.height);
  return [x, y, x + side, y + side];
}

export function cropAround(image: Image, box: Box, side: number): Image {
  return cropImage(image, squareAround(box, side, image));
}
