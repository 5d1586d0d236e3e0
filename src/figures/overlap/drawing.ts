import type { Box } from '#vision/boxes';
import { element } from '../../charts/svg.ts';
import { note } from '../panel.ts';
import { number } from '../words.ts';
import { picture, startPlace } from './scene.ts';
import type { Candidate, Round, Shared } from './scene.ts';

const pixel = 14;
const [left, top] = [12, 62];
const across = (column: number) => left + column * pixel;
const down = (row: number) => top + row * pixel;

export const height = down(picture.rows) + 8;

/** Where on the drawing the left edge of B stands when its middle is held. */
export const acrossX = {
  from: { x: across(startPlace.width / 2), value: 0 },
  to: { x: across(startPlace.width / 2 + 10), value: 10 },
};

/** Two boxes alone: what they share, and what they cover together. */
export function drawPair(a: Candidate, b: Candidate, shared: Shared, overlap: number): string {
  const [both, together] = [shared.both.length, shared.both.length + shared.one.length];
  return (
    key(left, 'both', `${both} in both`) +
    key(left + 100, 'one', `${shared.one.length} in one only`) +
    note(left, 44, `IoU = ${both} / ${together} = ${number(overlap, 2)}`, 'start') +
    pixels(shared) +
    frame(a, 'kept') +
    frame(b, 's1')
  );
}

/** All five, with the verdicts that have been passed. */
export function drawRound(
  candidates: readonly Candidate[],
  step: number,
  round: Round,
  shared: Shared,
): string {
  const stateOf = ({ name }: Candidate, i: number) => {
    if (i >= step) return 'waiting';
    return round.kept.includes(name) ? 'kept' : 'dropped';
  };
  const queue = candidates.map((candidate, i) =>
    place(candidate, i, stateOf(candidate, i), i === step - 1),
  );
  const frames = candidates.map((candidate, i) => frame(candidate, stateOf(candidate, i)));
  return queue.join('') + pixels(shared) + frames.join('');
}

function place({ name, score }: Candidate, i: number, state: string, isNow: boolean): string {
  const x = left + 34 + 67 * i;
  const look = state === 'kept' ? 'hit' : state;
  const box = {
    x: x - 31,
    y: 4,
    width: 62,
    height: 24,
    class: `rank ${look}${isNow ? ' now' : ''}`,
  };
  const words = note(x, 21, `${name} ${number(score, 2)}`, 'middle');
  return (
    element('rect', box) + words + note(x, 44, state === 'waiting' ? 'waits' : state, 'middle')
  );
}

function key(x: number, kind: string, words: string): string {
  const square = { x, y: 8, width: pixel, height: pixel, class: `pixels ${kind}` };
  return element('rect', square) + note(x + pixel + 6, 20, words, 'start');
}

/** The net of pixels, and those that count, a square each so that they can be counted. */
function pixels({ both, one }: Shared): string {
  const squares = (places: Shared['both']) =>
    places.map(([column, row]) => `M${across(column) + 1} ${down(row) + 1}h12v12h-12z`).join('');
  const columns = Array.from({ length: picture.columns + 1 }, (_, i) => across(i));
  const rows = Array.from({ length: picture.rows + 1 }, (_, i) => down(i));
  const net =
    columns.map((x) => `M${x} ${top}V${down(picture.rows)}`).join('') +
    rows.map((y) => `M${left} ${y}H${across(picture.columns)}`).join('');
  return (
    element('path', { d: net, class: 'grid' }) +
    element('path', { d: squares(one), class: 'pixels one' }) +
    element('path', { d: squares(both), class: 'pixels both' })
  );
}

/** Where a box has its letter, so that letters of boxes on one another stay apart. */
const corners: Readonly<Record<string, (box: Box) => readonly [x: number, y: number]>> = {
  A: ([l, t]) => [across(l) + 1, down(t) - 4],
  B: ([, t, r]) => [across(r) + 3, down(t) + 11],
  C: ([l, , , b]) => [across(l) + 1, down(b) + 12],
  D: ([l, t]) => [across(l) + 1, down(t) - 4],
  E: ([, , r, b]) => [across(r) + 3, down(b) - 3],
};

function frame({ name, box }: Candidate, state: string): string {
  const [l, t, r, b] = box;
  const lines = {
    x: across(l),
    y: down(t),
    width: across(r) - across(l),
    height: down(b) - down(t),
    class: `frame ${state}`,
  };
  return element('rect', lines) + note(...corners[name](box), name, 'start');
}
