import { element } from '../../charts/svg.ts';
import { curve, dot, level, note, panelOf, pathOf, upright, xAxis, yAxis } from '../panel.ts';
import type { Panel, Point } from '../panel.ts';
import type { Study } from './study.ts';

const frame = { top: 34, bottom: 316 };

/** Distance against the number of images, both logarithmic, or against its inverse, both linear. */
export function drawSampleSize(study: Study, chosen: number, inverse: boolean): string {
  const { dimensions, counts } = study;
  const panel = inverse
    ? panelOf({ ...frame, x: [0, 1 / dimensions], y: [0, 8] })
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
      ticks: inverse ? [0, 2, 4, 6, 8] : [1, 2, 5, 10, 20],
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
  const end = panel.x(places[i === 0 ? 2 : 3]);
  const height = panel.y(seen[i === 0 ? 2 : 3].mean);
  return (
    element('path', { d: band, class: `band ${sign[i]}` }) +
    level(panel, truth, `truth ${sign[i]}`) +
    curve(panel, points('mean'), sign[i] + (i === 1 ? ' dashed' : '')) +
    note(
      end + (i === 0 ? 8 : -8),
      height + (i === 0 ? -2 : 10),
      letter,
      i === 0 ? 'start' : 'end',
    ) +
    note(panel.left + 4, panel.y(truth) - 5, `true ${letter} ${truth.toFixed(2)}`, 'start')
  );
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
