import { element } from '../../charts/svg.ts';
import { baseline, dot, note, panelOf, xAxis } from '../panel.ts';
import { percent } from '../words.ts';
import { boards, mostAgain, mostPictures } from './deal.ts';
import type { Card, Deal, Setting } from './deal.ts';

const pitch = 11.5;
const card = 8;
const left = 8;
/** The line between the two piles, from which each grows. */
const between = 26 + mostPictures * pitch;
const bottom = between + mostPictures * pitch;
const score = panelOf({
  left: 30,
  right: 330,
  top: bottom + 50,
  bottom: bottom + 80,
  x: [0.5, 1],
  y: [0, 1],
});

export const height = score.bottom + 40;

/** Where on the drawing a score of one half and of all stand. */
export const acrossScores = {
  from: { x: score.left, value: 50 },
  to: { x: score.right, value: 100 },
};

export function drawDeal({ cards, reported }: Deal, { truth, again }: Setting): string {
  return (
    note(left, 14, 'Training', 'start') +
    note(left + 74, 14, 'column: a serial; red: both sides', 'start') +
    drawPiles(cards) +
    baseline({ ...score, bottom: between }, left - 3, columnOf(boards + mostAgain)) +
    (again > 0 ? note(columnOf(boards), 14, 'again', 'start') : '') +
    note(left, bottom + 16, 'Test', 'start') +
    key(bottom + 16) +
    drawScores(truth, reported)
  );
}

/** The first column beyond the boards is kept free, so that serials that came again stand apart. */
function columnOf(serial: number): number {
  return left + serial * pitch + (serial >= boards ? 4 : 0);
}

/** Shapes that differ without colour: an empty card, a full one, a crossed one. */
const empty = `h${card}v${card}h-${card}z`;
const crossed = `${empty}l${card} ${card}m0-${card}l-${card} ${card}`;

function drawPiles(cards: readonly Card[]): string {
  const heights = { train: new Map<number, number>(), test: new Map<number, number>() };
  const paths = { train: '', twin: '', 'test new': '', 'test twin': '' };
  for (const { serial, isTest, hasTwin } of cards) {
    const pile = isTest ? heights.test : heights.train;
    const below = pile.get(serial) ?? 0;
    pile.set(serial, below + 1);
    const y = isTest ? between + 3 + below * pitch : between - (below + 1) * pitch;
    const kind = isTest ? (hasTwin ? 'test twin' : 'test new') : hasTwin ? 'twin' : 'train';
    paths[kind] += `M${columnOf(serial)} ${y}${kind === 'test twin' ? crossed : empty}`;
  }
  return Object.entries(paths)
    .map(([kind, d]) => d && element('path', { d, class: `card ${kind}` }))
    .join('');
}

function key(y: number): string {
  const sign = (x: number, kind: string, d: string) =>
    element('path', { d: `M${x} ${y - 8}${d}`, class: `card ${kind}` });
  return (
    sign(74, 'test twin', crossed) +
    note(86, y, 'twin in training', 'start') +
    sign(202, 'test new', empty) +
    note(214, y, 'new board', 'start')
  );
}

/** What new boards get, what the deal reports, and the gap between them. */
function drawScores(truth: number, reported: number): string {
  const y = (score.top + score.bottom) / 2;
  const [from, to] = [truth, reported].map((value) => score.x(value));
  return (
    element('line', { x1: from, x2: to, y1: y, y2: y, class: 'gap' }) +
    dot(to, y, 'reported', 6.5) +
    dot(from, y, 'now', 3.5) +
    note(score.left, score.top - 4, 'Score: new boards (full), reported (empty)', 'start') +
    xAxis(score, {
      label: 'Share that is right',
      ticks: [0.5, 0.6, 0.7, 0.8, 0.9, 1],
      written: (value) => percent(value, 0),
    })
  );
}
