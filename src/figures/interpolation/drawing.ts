import { element } from '../../charts/svg.ts';
import { area, curve, dot, note, panelOf, pathOf, stairs, xAxis, yAxis } from '../panel.ts';
import type { Point } from '../panel.ts';
import { methods, readOff } from './ranking.ts';
import type { Ranking } from './ranking.ts';

const strip = { left: 44, step: 39, y: 30 };
const panel = panelOf({ top: 86, bottom: 296, x: [0, 1], y: [0, 1] });
const fifths = [0, 0.2, 0.4, 0.6, 0.8, 1];

export function drawInterpolation(ranking: Ranking, method: number): string {
  const read = readOff(ranking, method);
  const all = readOff(ranking, methods.length - 1);
  const isArea = method === methods.length - 1;
  const raw = ranking.recall.map((at, i): Point => [at, ranking.precision[i]]);
  return (
    order(ranking) +
    yAxis(panel, { label: 'Precision', ticks: fifths }) +
    (isArea ? area(panel, stairs(all), 0, 'read') : stems(read)) +
    curve(panel, raw, 's1 dashed') +
    curve(panel, stairs(all), 's0') +
    raw.map(([at, value], i) => point(ranking, i, at, value)).join('') +
    xAxis(panel, { label: 'Recall', ticks: fifths })
  );
}

/** The detections, best score first: filled where they hit. */
function order({ order: names }: Ranking): string {
  const signs = names.map(({ name, hit }, i) => {
    const x = strip.left + 14 + i * strip.step;
    const box = { x: x - 13, y: strip.y - 12, width: 26, height: 24 };
    const words = note(x, strip.y + 5, name, 'middle');
    const verdict = note(x, strip.y + 27, hit ? 'hit' : 'false', 'middle');
    return element('rect', { ...box, class: `rank ${hit ? 'hit' : 'miss'}` }) + words + verdict;
  });
  return note(0, strip.y - 18, 'Best score first', 'start') + signs.join('');
}

function stems(points: readonly Point[]): string {
  const d = points
    .filter(([, value]) => value > 0)
    .map(([at, value]) =>
      pathOf(panel, [
        [at, 0],
        [at, value],
      ]),
    )
    .join('');
  const few = points.length < 20;
  const ends = few
    ? points.map(([at, value]) => dot(panel.x(at), panel.y(value), 'read', 3.5))
    : [];
  return element('path', { d, class: `stem ${few ? 'few' : 'many'}` }) + ends.join('');
}

function point({ order: names }: Ranking, i: number, at: number, value: number): string {
  const { name, hit } = names[i];
  const [x, y] = [panel.x(at), panel.y(value)];
  const words = hit ? note(x + 5, y - 7, name, 'start') : note(x - 6, y + 12, name, 'end');
  return dot(x, y, `s1 ${hit ? 'hit' : 'miss'}`, 3.5) + words;
}
