import { element, short } from '../../charts/svg.ts';
import { curve, dot, level, note, panelOf, pathOf, upright, xAxis, yAxis } from '../panel.ts';
import type { Panel, Point } from '../panel.ts';
import type { Study } from './study.ts';

const frame = { top: 34, bottom: 262, right: 344 };

/** Distance against the number of images, both logarithmic, or against its inverse, both linear. */
export function drawSampleSize(study: Study, chosen: number, inverse: boolean): string {
  const { counts, dimensions } = study;
  const [least, most] = [counts[0], counts[counts.length - 1]];
  const panel = inverse
    ? panelOf({ ...frame, x: [0, 1 / least], y: [0, 8] })
    : panelOf({ ...frame, x: [dimensions / 2, most], y: [0.8, 10], log: 'xy' });
  const across = (count: number) => (inverse ? 1 / count : count);
  const at = across(counts[chosen]);
  return (
    (inverse ? '' : tooFew(panel, dimensions)) +
    yAxis(panel, { label: 'Fréchet distance', ticks: inverse ? [0, 2, 4, 6, 8] : [1, 2, 5, 10] }) +
    upright(panel, at, 'cut') +
    study.generators.map((_, i) => generator(panel, study, i, across)).join('') +
    study.generators
      .map(({ spreads }, i) => dot(panel.x(at), panel.y(spreads[chosen].mean), `now ${sign[i]}`))
      .join('') +
    (inverse ? inverseAxis(panel) : xAxis(panel, { label: 'Images', ticks: [16, 64, 256, 1024] }))
  );
}

const sign = ['s0', 's1'];

function generator(panel: Panel, study: Study, i: number, across: (count: number) => number) {
  const { counts, generators } = study;
  const { truth, spreads, name } = generators[i];
  const dashed = i === 1 ? ' dashed' : '';
  const line = spreads.map(({ mean }, at): Point => [across(counts[at]), mean]);
  const upper = spreads.map(({ high }, at): Point => [across(counts[at]), high]);
  const lower = spreads.map(({ low }, at): Point => [across(counts[at]), low]);
  const band = `${pathOf(panel, [...upper, ...lower.reverse()])}Z`;
  const y = panel.y(truth) + (i === 0 ? 14 : -5);
  const letter = name[0];
  return (
    element('path', { d: band, class: `band ${sign[i]}` }) +
    level(panel, truth, `truth ${sign[i]}`) +
    curve(panel, line, sign[i] + dashed) +
    note(panel.left + 4, y, `true ${letter} ${short(truth)}`, 'start')
  );
}

/** Up to as many images as features the covariance is singular. */
function tooFew(panel: Panel, dimensions: number): string {
  const width = panel.x(dimensions) - panel.left;
  const box = { x: panel.left, y: panel.top, width, height: panel.bottom - panel.top };
  return (
    element('rect', { ...box, class: 'forbidden' }) +
    note(panel.x(dimensions) + 5, panel.top + 12, 'more images than features', 'start')
  );
}

function inverseAxis(panel: Panel): string {
  const written = (value: number) => (value === 0 ? '0' : `1/${Math.round(1 / value)}`);
  return xAxis(panel, { label: '1 / images', ticks: [0, 1 / 64, 1 / 32, 1 / 16], written });
}
