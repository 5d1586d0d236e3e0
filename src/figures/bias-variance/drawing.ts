import { element } from '../../charts/svg.ts';
import { curve, dot, level, note, panelOf, pathOf, upright, xAxis, yAxis } from '../panel.ts';
import type { Point } from '../panel.ts';
import { everywhere, truth } from './decomposition.ts';
import type { Errors } from './decomposition.ts';
import { exposure, exposuresOf, highestDegree } from './exposures.ts';

const [lowest, highest] = [-10, 90];
const least = 0.3;
const fits = panelOf({ top: 34, bottom: 176, x: [0, exposure.high], y: [lowest, highest] });
const errors = panelOf({
  top: 246,
  bottom: 376,
  x: [0, highestDegree],
  y: [least, 1500],
  log: 'y',
});

export const height = 414;

/** Where on the drawing the lowest degree stands, and the highest. */
export const acrossDegrees = {
  from: { x: errors.left, value: 0 },
  to: { x: errors.right, value: highestDegree },
};

/** What the upper panel shows: one training set, the fits to all of them, and the mean of all fits. */
export interface Fits {
  readonly measured: readonly number[];
  readonly each: readonly (readonly Point[])[];
  readonly mean: readonly Point[];
}

export function drawFits({ measured, each, mean }: Fits): string {
  const fitted = each.map((points) => pathOf(fits, points.map(withinSight))).join('');
  const exposures = exposuresOf(measured.length);
  const marks = measured.map((contrast, i) => {
    const [x, y] = withinSight([exposures[i], contrast]);
    return dot(fits.x(x), fits.y(y), 's1', 2.5);
  });
  return (
    yAxis(fits, { label: 'Contrast, grey levels', ticks: [0, 20, 40, 60, 80] }) +
    element('path', { d: fitted, class: 'line links' }) +
    curve(fits, truthPoints, 's2 dotted') +
    curve(fits, mean.map(withinSight), 's0 total') +
    marks.join('') +
    note(fits.right, fits.top + 2, 'dotted: the truth; thick: mean of all fits', 'end') +
    xAxis(fits, { label: 'Exposure, ms', ticks: [0, 2, 4, 6, 8] })
  );
}

export function drawErrors(all: readonly Errors[], chosen: Errors, best: Errors): string {
  const line = (name: 'test' | 'training' | 'biasSquared' | 'variance') =>
    all.filter((one) => one[name] >= least).map((one): Point => [one.degree, one[name]]);
  return (
    yAxis(errors, { label: 'Squared error, grey levels²', ticks: [1, 10, 100, 1000] }) +
    level(errors, chosen.noise, 'wanted') +
    curve(errors, line('biasSquared'), 's2 dotted') +
    curve(errors, line('variance'), 's4 dashed') +
    curve(errors, line('training'), 's1 dashed') +
    curve(errors, line('test'), 's0 total') +
    upright(errors, chosen.degree, 'cut') +
    dot(errors.x(best.degree), errors.y(best.test), 'cheapest') +
    dot(errors.x(chosen.degree), errors.y(chosen.test), 'now', 5.5) +
    named(line('test'), 'new samples', 0, -6) +
    named(line('training'), 'own samples', 0.62, 15) +
    named(line('biasSquared'), 'bias²', 1, 4) +
    named(line('variance'), 'variance', 0.1, -6) +
    note(errors.right, errors.y(chosen.noise) - 5, 'noise', 'end') +
    xAxis(errors, { label: 'Degree', ticks: all.map(({ degree }) => degree) })
  );
}

const truthPoints = everywhere
  .map((milliseconds, i): Point => [milliseconds, truth[i]])
  .filter((_, i) => i % 4 === 0);

function withinSight([x, y]: Point): Point {
  return [x, Math.min(highest, Math.max(lowest, y))];
}

/** The name of a curve beside one of its points, so far along. */
function named(points: readonly Point[], words: string, along: number, down: number): string {
  if (points.length === 0) return '';
  const [degree, value] = points[Math.floor((points.length - 1) * along)];
  return note(errors.x(degree) + 6, errors.y(value) + down, words, 'start');
}
