import { encodePng } from '../../charts/png.ts';
import { element, textAt } from '../../charts/svg.ts';
import { curve, level, note, panelOf, xAxis, yAxis } from '../panel.ts';
import type { Point } from '../panel.ts';
import { minus, number } from '../words.ts';
import { mark, reach } from './answer.ts';
import type { Answer, Comparison } from './answer.ts';
import { asRows, bitsOfSlider } from './filter.ts';
import { side, surface } from './patch.ts';

const size = 112;
const lefts = [0, 124, 248];
const top = 22;
const profile = panelOf({
  left: 44,
  right: 212,
  top: 186,
  bottom: 290,
  x: [-reach, reach],
  y: [-4, 10],
});
const cell = { left: 236, top: 186, width: 25, height: 19 };

export const height = 328;

/** Where on the drawing the fewest bits stand, and the most. */
export const acrossBits = {
  from: { x: lefts[0], value: bitsOfSlider.low },
  to: { x: lefts[2] + size, value: bitsOfSlider.high },
};

export function drawSteps({ patch, float, stepped, filter }: Comparison, bits: number): string {
  // Grey levels from black to white; answers from five deviations below the surface to five above.
  const grey = (value: number) => 128 + 3 * (value - surface.middle);
  const deviations = (value: number) => 128 + 25 * value;
  const titles = ['The picture', 'In floats', `In ${bits} bits`];
  const pictures = [patch.map(grey), ...[float, stepped].map((it) => it.values.map(deviations))];
  return (
    pictures.map((samples, i) => picture(lefts[i], titles[i], samples)).join('') +
    yAxis(profile, { label: 'Deviations from the surface', ticks: [0, 5, 10] }) +
    level(profile, mark, 'limit') +
    curve(profile, pointsOf(float), 's1 dashed') +
    curve(profile, pointsOf(stepped), 's0 total') +
    xAxis(profile, { label: 'Pixels from the crack', ticks: [-8, -4, 0, 4, 8], written: minus }) +
    textAt(cell.left, cell.top - 12, `In steps of ${number(filter.scale, 3)}`, { class: 'label' }) +
    integers(filter.integers)
  );
}

/** Sixteen greys: the page carries the picture, and noise in more of them hardly compresses. */
const greyStep = 17;

/** A picture of the patch's size; what is darker than black or lighter than white is cut. */
function picture(left: number, title: string, samples: readonly number[]): string {
  const levels = Uint8Array.from(samples, (value) => {
    const seen = Math.min(255, Math.max(0, value));
    return seen - (seen % greyStep);
  });
  const bytes = encodePng({ width: side, height: side, channels: 1 }, levels);
  const href = `data:image/png;base64,${btoa(String.fromCharCode(...bytes))}`;
  const place = { x: left, y: top, width: size, height: size };
  return note(left, top - 8, title, 'start') + element('image', { ...place, href, class: 'patch' });
}

/** The filter as the chip has it: a number a weight, zeros pale. */
function integers(filter: readonly number[]): string {
  return asRows(filter)
    .flatMap((row, y) =>
      row.map((integer, x) => {
        const [right, down] = [cell.left + (x + 1) * cell.width, cell.top + y * cell.height];
        const look = integer === 0 ? {} : { class: 'label' };
        return textAt(right - 2, down + 14, minus(integer), { ...look, 'text-anchor': 'end' });
      }),
    )
    .join('');
}

function pointsOf({ profile: values }: Answer): Point[] {
  return values.map((value, i): Point => [i - reach, Math.min(10, Math.max(-4, value))]);
}
