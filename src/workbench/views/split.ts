import { element, textAt } from '../../charts/svg.ts';
import { baseline, panelOf } from '../../figures/panel.ts';
import { splitBy } from '../choices.ts';
import type { StepFigure } from './view.ts';
import { plural } from './view.ts';

/** A column a board: patches to learn from, and those to check on above them. */
export const splitFigure: StepFigure = {
  height: 150,
  drawing: 'A column for each board: how many of its patches are learnt from and how many held out',
  view({ split }, choices) {
    const sum = (side: 0 | 1) => split.byBoard.reduce((all, board) => all + board[side], 0);
    const most = Math.max(...split.byBoard.map(([learn, check]) => learn + check));
    const panel = panelOf({
      ...{ left: 4, right: 356, top: 24, bottom: 128 },
      ...{ x: [0, split.byBoard.length], y: [0, most] },
    });
    const columns = split.byBoard.map(([learn, check], i) => {
      const bar = (from: number, to: number, name: string) =>
        element('rect', {
          ...{ x: panel.x(i) + 1.5, width: panel.x(1) - panel.x(0) - 3 },
          ...{ y: panel.y(to), height: panel.y(from) - panel.y(to) },
          class: name,
        });
      return bar(0, learn, 'learnt') + bar(learn, learn + check, 'held');
    });
    const leak = splitWords(split.leaks, choices.split === splitBy.board);
    return {
      drawing:
        columns.join('') +
        baseline(panel, panel.left, panel.right) +
        textAt(4, 12, 'Patches of each board', { class: 'label' }) +
        textAt(356, 12, 'solid: learnt from · outlined: held out', { 'text-anchor': 'end' }) +
        textAt(356, 145, `${split.byBoard.length} boards`, { 'text-anchor': 'end' }),
      readings: [
        { label: 'Patches to learn from', value: `${sum(0)}` },
        { label: 'Patches held out', value: `${sum(1)}` },
        {
          label: 'Boards on both sides',
          value: `${split.leaks}`,
          verdict: split.leaks === 0 ? 'pass' : 'escape',
        },
      ],
      sentence: leak,
    };
  },
};

function splitWords(leaks: number, isByBoard: boolean): string {
  if (isByBoard && leaks === 0) {
    return 'A quarter of the boards is held out whole. What is learnt from and what is checked on have no board in common.';
  }
  return `${plural(leaks, 'board stands', 'boards stand')} on both sides: each place was cut out twice, two pixels apart, and one twin is learnt from while the other checks. The accuracy of the next step will flatter.`;
}
