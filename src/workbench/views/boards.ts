import { element } from '../../charts/svg.ts';
import { number } from '../../figures/words.ts';
import { gap } from '../line/strip-gap.ts';
import type { BoardsResult } from '../results.ts';
import type { StepFigure } from './view.ts';
import { twoRows } from './two-rows.ts';
import { plural } from './view.ts';

/** Four boards, a frame around each defect. */
export const boardsFigure: StepFigure = {
  height: 360,
  drawing: 'Four of the boards, photographed, with a frame around each of their six defects',
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

function pictureAndFrames({ frames, strip }: BoardsResult, href: string): string {
  const pitch = strip.height + gap;
  const count = Math.round((strip.width + gap) / pitch);
  const rows = twoRows(strip, count, { href, between: gap, name: 'photo' });
  const edges = frames.map(([left, top, right, bottom]) => {
    const board = Math.floor(left / pitch);
    const { x, y } = rows.place(board);
    return element('rect', {
      x: x + rows.zoom * (left - board * pitch - 2),
      y: y + rows.zoom * (top - 2),
      width: rows.zoom * (right - left + 4),
      height: rows.zoom * (bottom - top + 4),
      class: 'frame',
    });
  });
  return rows.drawing + edges.join('');
}
