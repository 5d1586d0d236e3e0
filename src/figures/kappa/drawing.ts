import { element } from '../../charts/svg.ts';
import { curve, dot, note, panelOf, upright, xAxis, yAxis } from '../panel.ts';
import type { Point } from '../panel.ts';
import { percent } from '../words.ts';
import { agreementOf } from './inspectors.ts';
import type { Agreement, Study } from './inspectors.ts';

const side = 148;
const top = 38;
const [seenLeft, chanceLeft] = [14, 198];
const x = [0, 0.5] as const;
const panel = panelOf({ top: 240, bottom: 356, x, y: [0, 1] });
const shares = Array.from({ length: 51 }, (_, i) => 0.0025 + (i * 0.4975) / 50);
const lines = [
  { of: 'chance', look: 's2 dotted' },
  { of: 'observed', look: 's1 dashed' },
  { of: 'kappa', look: 's0' },
] as const;

/** Where on the drawing no joint is bad, and where half of them are. */
export const acrossShares = {
  from: { x: panel.left, value: x[0] },
  to: { x: panel.right, value: x[1] },
};

export function drawKappa(study: Study, agreement: Agreement): string {
  const at = study.badShare;
  const swept = shares.map((badShare) => agreementOf({ ...study, badShare }));
  const curves = lines.map(({ of, look }) => {
    const points = shares.map((share, i): Point => [share, swept[i][of]]);
    return curve(panel, points, look);
  });
  const dots = lines.map(({ of, look }) =>
    dot(panel.x(at), panel.y(agreement[of]), `${of === 'kappa' ? 'now' : ''} ${look}`),
  );
  return (
    mosaic(seenLeft, 'As they judge', agreement.table) +
    mosaic(chanceLeft, 'Without looking', independent(agreement.table)) +
    yAxis(panel, { label: 'Share, and kappa', ticks: [0, 0.5, 1] }) +
    upright(panel, at, 'cut') +
    curves.join('') +
    names(study) +
    dots.join('') +
    xAxis(panel, {
      label: 'Bad joints in the study',
      ticks: [0, 0.1, 0.2, 0.3, 0.4, 0.5],
      written: (share) => percent(share, 0),
    })
  );
}

/** The curves' names where they lie apart. */
function names(study: Study): string {
  const at = (badShare: number) => agreementOf({ ...study, badShare });
  const [few, some, many] = [0.04, 0.28, 0.36].map(at);
  const gap = some.chance - some.kappa;
  const below = gap > 0 && gap < 0.2 ? -8 : 17;
  return (
    note(panel.x(0.36), panel.y(many.observed) - 8, 'agreement', 'middle') +
    note(panel.x(0.28), panel.y(some.chance) + below, 'by chance', 'middle') +
    note(panel.x(0.04) + 10, Math.min(panel.bottom - 4, panel.y(few.kappa) + 14), 'kappa', 'start')
  );
}

/** The same habits, with nothing in common. */
function independent(table: Agreement['table']): Agreement['table'] {
  const second = table[0][0] + table[1][0];
  return table.map(([reject, pass]) => {
    const first = reject + pass;
    return [first * second, first * (1 - second)] as const;
  });
}

/** A square for all joints: a column a call of the first, in it the calls of the second. */
function mosaic(left: number, title: string, table: Agreement['table']): string {
  const [[bothReject], [, bothPass]] = table;
  const split = side * (table[0][0] + table[0][1]);
  const columns = [
    { from: left, width: split, cells: table[0], names: ['agree', 'differ'] },
    { from: left + split, width: side - split, cells: table[1], names: ['differ', 'agree'] },
  ];
  const boxes = columns.flatMap(({ from, width, cells: [reject, pass], names }) => {
    const height = (side * reject) / (reject + pass);
    return [
      box(from, top, width, height, names[0]),
      box(from, top + height, width, side - height, names[1]),
    ];
  });
  return (
    note(left, 12, title, 'start') +
    note(left, 28, `${percent(bothReject + bothPass)} agree`, 'start') +
    boxes.join('') +
    cellName(left + split / 2, top + 18, split, 'reject') +
    cellName(left + (side + split) / 2, top + side - 8, side - split, 'pass')
  );
}

function box(x: number, y: number, width: number, height: number, name: string): string {
  return element('rect', { x, y, width, height, class: `share ${name}` });
}

/** What both say, where the column has room for it. */
function cellName(x: number, y: number, room: number, call: string): string {
  return room < 44 ? '' : note(x, y, room < 70 ? call : `both ${call}`, 'middle');
}
