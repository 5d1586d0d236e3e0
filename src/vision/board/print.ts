import { lettering, letteringWidth } from './lettering.ts';
import { bodyOf, pitch } from './parts.ts';
import type { PlacedPart } from './placement.ts';
import { disc, polyline } from './shapes.ts';
import type { Capsule, Point, Rectangle } from './shapes.ts';

/** Outline marks and the name of a part. */
export function printOf(part: PlacedPart): Capsule[] {
  const { footprint, at, name } = part;
  const [left, top] = [at[0] * pitch, at[1] * pitch];
  const [right, bottom] = [left + footprint.columns * pitch, top + footprint.rows * pitch];
  const unit = 1.15;
  const start: Point = [
    (left + right - letteringWidth(name, unit)) / 2,
    top - 6 * unit - (footprint.kind === 'header' ? 6 : 4),
  ];
  const text = lettering(name, start, unit, 0.75);
  if (footprint.kind === 'resistor' || footprint.kind === 'capacitor') return text;
  const box: Point[] =
    footprint.kind === 'header'
      ? [
          [left - 3, top - 2],
          [right + 3, top - 2],
          [right + 3, bottom + 2],
          [left - 3, bottom + 2],
        ]
      : [];
  return [...text, ...polyline(box.length > 0 ? [...box, box[0]] : box, 0.75)];
}

/** The serial number, centred on its field. */
export function serialOn(label: Rectangle, serial: string): Capsule[] {
  const unit = 1.2;
  const left = label.centre[0] - letteringWidth(serial, unit) / 2;
  return lettering(serial, [left, label.centre[1] - 3 * unit], unit, 0.7);
}

/** The mark beside the first pin of an integrated circuit. */
export function dimpleOf({ footprint, at }: PlacedPart): Capsule[] {
  const body = bodyOf(footprint, at);
  if (!body || Math.min(body.width, body.height) < 20) return [];
  const [left, top] = [body.centre[0] - body.width / 2, body.centre[1] - body.height / 2];
  return [disc([left + 6, top + 6], 2)];
}
