import { element } from '../../charts/svg.ts';
import { area, curve, dot, note, panelOf, stairs, xAxis, yAxis } from '../panel.ts';
import type { Point } from '../panel.ts';
import { detections, levelled, objects } from './ranking.ts';
import type { Walk } from './ranking.ts';

const panel = panelOf({ top: 86, bottom: 296, x: [0, 1], y: [0, 1] });
const step = (panel.right - panel.left) / detections;
const fifths = [0, 0.2, 0.4, 0.6, 0.8, 1];

export const height = 334;

/** Where on the drawing the first and the last detection stand. */
export const acrossRanks = {
  from: { x: panel.left + step / 2, value: 1 },
  to: { x: panel.right - step / 2, value: detections },
};

export function drawRanks(walk: Walk, rank: number): string {
  const { hits, precision, recall } = walk;
  const points = recall.slice(0, rank).map((at, i): Point => [at, precision[i]]);
  const steps = stairs(levelled(walk, rank));
  const [x, y] = [panel.x(recall[rank - 1]), panel.y(precision[rank - 1])];
  const found = hits.slice(0, rank).filter((isHit) => isHit).length;
  return (
    note(0, 12, 'Best score first', 'start') +
    hits.map((isHit, i) => detection(i, isHit, rank)).join('') +
    yAxis(panel, { label: 'Precision', ticks: fifths }) +
    area(panel, steps, 0, 'read') +
    curve(panel, points, 's1 dashed') +
    curve(panel, steps, 's0') +
    points
      .map(([at, value], i) =>
        dot(panel.x(at), panel.y(value), `s1 ${hits[i] ? 'hit' : 'miss'}`, 3.5),
      )
      .join('') +
    dot(x, y, 'now', 5.5) +
    // Right of the newest point nothing is drawn yet.
    note(x + 9, Math.min(y + 4, panel.bottom - 6), `${found} of ${rank}`, 'start') +
    xAxis(panel, { label: `Recall, of ${objects} defects`, ticks: fifths })
  );
}

/** A detection with its rank: what it is shows once the reader has come to it. */
function detection(i: number, isHit: boolean, rank: number): string {
  const x = panel.left + (i + 0.5) * step;
  const verdict = i < rank ? (isHit ? 'hit' : 'miss') : 'waiting';
  const now = i === rank - 1 ? ' now' : '';
  const box = { x: x - 11, y: 20, width: 22, height: 24, class: `rank ${verdict}${now}` };
  const words = note(x, 37, String(i + 1), 'middle');
  const below = verdict === 'hit' ? note(x, 60, 'hit', 'middle') : '';
  return element('rect', box) + words + below;
}
