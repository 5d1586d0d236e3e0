import { element } from '../../charts/svg.ts';
import { drawingWidth } from '../../figures/panel.ts';
import { number } from '../../figures/words.ts';
import type { BoardsResult } from '../results.ts';
import type { StepFigure } from './view.ts';
import { plural } from './view.ts';

/** Boards in a row, a frame around each defect. */
export const boardsFigure: StepFigure = {
  height: 89,
  drawing: 'One board a lot, photographed, with a frame around each of its six defects',
  pixels: ({ boards }) => boards.strip,
  view({ boards }, { lots }, picture) {
    return {
      drawing: pictureAndFrames(boards, picture),
      readings: [
        { label: 'Boards to learn from', value: `${boards.boards}` },
        { label: 'Defects on them', value: `${boards.defects}` },
        { label: 'Mean grey level', value: number(boards.brightness, 1) },
      ],
      sentence: `${plural(boards.boards, 'board')} of ${plural(lots, 'lot')}, six defects each, with a mean grey level of ${number(boards.brightness, 1)}. Lot 5 is kept for the test: no network here learns from it.`,
    };
  },
};

/** Four boards fill the drawing; fewer keep their size. */
function pictureAndFrames({ frames, strip }: BoardsResult, href: string): string {
  const { width, height } = strip;
  const zoom = drawingWidth / (4 * height + 12);
  const image = element('image', { href, width: zoom * width, height: zoom * height });
  const edges = frames.map(([left, top, right, bottom]) =>
    element('rect', {
      ...{ x: zoom * (left - 2), y: zoom * (top - 2) },
      ...{ width: zoom * (right - left + 4), height: zoom * (bottom - top + 4) },
      class: 'frame',
    }),
  );
  return image + edges.join('');
}
