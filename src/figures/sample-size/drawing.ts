import { element } from '../../charts/svg.ts';
import { curve, dot, level, note, panelOf, pathOf, upright, xAxis, yAxis } from '../panel.ts';
import type { Panel, Point } from '../panel.ts';
import type { Study } from './study.ts';

const frame = { top: 34, bottom: 316 };

/** Distance against the number of images, both logarithmic, or against its inverse, both linear. */
export function drawSampleSize(study: Study, chosen: number, inverse: boolean): string {
  const { dimensions, counts } = study;
  const panel = inverse
    ? panelOf({ ...frame, x: [0, 1 / dimensions], y: [0, 10] })
    : panelOf({ ...frame, x: [6, counts[counts.length - 1]], y: [0.8, 20], log: 'xy' });
  const across = (count: number) => (inverse ? 1 / count : count);
  // The bias is a straight line once there are more images than features.
  const from = inverse ? counts.indexOf(dimensions) : 0;
  const at = across(counts[chosen]);
  const shown = chosen >= from;
  const dots = study.generators.map(({ spreads }, i) =>
    dot(panel.x(at), panel.y(spreads[chosen].mean), `now ${sign[i]}`),
  );
  return (
    (inverse ? '' : tooFew(panel, dimensions)) +
    yAxis(panel, {
      label: 'Fréchet distance',
      ticks: inverse ? [0, 2, 4, 6, 8, 10] : [1, 2, 5, 10, 20],
    }) +
    (shown ? upright(panel, at, 'cut') : '') +
    study.generators.map((_, i) => generator(panel, study, i, from, across)).join('') +
    (shown ? dots.join('') : '') +
    (inverse
      ? ''
      : note(
          panel.x(dimensions) + 5,
          panel.top + 14,
          'left: fewer images than features',
          'start',
        )) +
    (inverse
      ? inverseAxis(panel)
      : xAxis(panel, { label: 'Images', ticks: [8, 16, 64, 256, 1024] }))
  );
}

const sign = ['s0', 's1'];

function generator(
  panel: Panel,
  study: Study,
  i: number,
  from: number,
  across: (count: number) => number,
) {
  const { truth, spreads, name } = study.generators[i];
  const places = study.counts.slice(from).map(across);
  const seen = spreads.slice(from);
  const points = (of: 'mean' | 'low' | 'high') =>
    seen.map((spread, at): Point => [places[at], spread[of]]);
  const band = `${pathOf(panel, [...points('high'), ...points('low').reverse()])}Z`;
  const [letter] = name;
  const inverse = from > 0;
  const edge = inverse ? panel.right : panel.left + 4;
  const words = `true ${letter} ${truth.toFixed(2)}`;
  return (
    element('path', { d: band, class: `band ${sign[i]}` }) +
    level(panel, truth, `truth ${sign[i]}`) +
    curve(panel, points('mean'), sign[i] + (i === 1 ? ' dashed' : '')) +
    named(panel, points('mean')[inverse ? 1 : 2], letter, (i === 0) !== inverse) +
    note(edge, panel.y(truth) - 5, words, inverse ? 'end' : 'start')
  );
}

/** A curve's letter, to the right of it or to the left. */
function named(panel: Panel, [x, y]: Point, letter: string, right: boolean): string {
  const [left, top] = [panel.x(x), panel.y(y)];
  return note(left + (right ? 9 : -9), top + 4, letter, right ? 'start' : 'end');
}

/** With fewer images than features the covariance is singular. */
function tooFew(panel: Panel, dimensions: number): string {
  const width = panel.x(dimensions) - panel.left;
  const box = { x: panel.left, y: panel.top, width, height: panel.bottom - panel.top };
  return element('rect', { ...box, class: 'forbidden' });
}

function inverseAxis(panel: Panel): string {
  const written = (value: number) => (value === 0 ? '0' : `1/${Math.round(1 / value)}`);
  return xAxis(panel, { label: '1 / images', ticks: [0, 1 / 64, 1 / 32, 1 / 16], written });
}
