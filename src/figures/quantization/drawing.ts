import { element } from '../../charts/svg.ts';
import { baseline, curve, dot, note, panelOf, upright, xAxis, yAxis } from '../panel.ts';
import type { Point } from '../panel.ts';
import { percent } from '../words.ts';
import { magnitudesOf } from './error.ts';
import type { Quantizer, QuantizerError } from './error.ts';
import type { Sweep } from './sweep.ts';
import { channels } from './weights.ts';

const bins = 32;
const x = [0, 1] as const;
const histogram = panelOf({ top: 34, bottom: 112, x, y: [0, Math.sqrt(256)] });
const errors = panelOf({ top: 178, bottom: 300, x, y: [0.003, 1.5], log: 'y' });

/** Where on the drawing nothing is kept, and everything. */
export const acrossClip = {
  from: { x: histogram.left, value: x[0] },
  to: { x: histogram.right, value: x[1] },
};

export function drawQuantization(setting: Quantizer, chosen: QuantizerError, sweep: Sweep): string {
  const at = setting.clip;
  const line = (name: 'total' | 'roundOff' | 'clipping') =>
    sweep.all.filter((one) => one[name] >= 0.003).map((one): Point => [one.clip, one[name]]);
  return (
    bars(setting) +
    baseline(histogram, histogram.left, histogram.right) +
    levels(setting) +
    note(0, 22, 'Weights by size (height: square root)', 'start') +
    yAxis(errors, {
      label: 'Error, of a weight’s size',
      ticks: [0.01, 0.1, 1],
      written: (share) => percent(share, 0),
    }) +
    curve(errors, line('clipping'), 'clipping') +
    curve(errors, line('roundOff'), 's1 dashed') +
    curve(errors, line('total'), 's0 total') +
    xAxis(errors, {
      label: 'Largest weight kept, of the largest',
      ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
      written: (share) => percent(share, 0),
    }) +
    upright({ ...errors, top: histogram.top }, at, 'cut') +
    named(line('clipping'), 'clipping', 0.25) +
    named(line('roundOff'), 'round-off', 0.8) +
    dot(errors.x(sweep.best.clip), errors.y(sweep.best.total), 'cheapest') +
    dot(errors.x(at), errors.y(chosen.total), 'now', 5.5)
  );
}

/** Weights by size, each as a share of the largest that its scale must hold. */
function bars({ clip, perChannel }: Quantizer): string {
  const magnitudes = magnitudesOf(perChannel);
  const counts = new Array<number>(bins).fill(0);
  channels.forEach((weights, channel) => {
    for (const weight of weights) {
      const share = Math.abs(weight) / magnitudes[channel];
      counts[Math.min(bins - 1, Math.floor(share * bins))]++;
    }
  });
  return counts
    .map((count, i) => {
      const [left, right] = [histogram.x(i / bins), histogram.x((i + 1) / bins)];
      const y = histogram.y(Math.min(16, Math.sqrt(count)));
      const box = { x: left + 0.5, y, width: right - left - 1, height: histogram.bottom - y };
      const kind = (i + 0.5) / bins > clip ? 'clipped' : 'kept';
      return count === 0 ? '' : element('rect', { ...box, class: `weights ${kind}` });
    })
    .join('');
}

/** The values that an integer can stand for. */
function levels({ bits, clip }: Quantizer): string {
  const count = 2 ** (bits - 1) - 1;
  const [top, bottom] = [histogram.bottom + 4, histogram.bottom + 14];
  const ticks = Array.from({ length: count + 1 }, (_, k) => histogram.x((clip * k) / count));
  const d = ticks.map((at) => `M${at.toFixed(1)} ${top}V${bottom}`).join('');
  const words = `${2 * count + 1} levels, both signs`;
  return (
    element('path', { d, class: `levels ${count > 40 ? 'dense' : ''}` }) +
    note(histogram.left, bottom + 14, words, 'start')
  );
}

/** The name of a curve below it, so far along. */
function named(points: readonly Point[], words: string, along: number): string {
  if (points.length === 0) return '';
  const [at, value] = points[Math.floor((points.length - 1) * along)];
  return note(errors.x(at), errors.y(value) + 17, words, 'middle');
}
