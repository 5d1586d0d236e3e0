/** What the reference box computes: pixels a second of one published detector on one card. */
import { runningExample } from '../vision/running-example.ts';
import { tilesPerField, tileSide } from './images.ts';

const { box, line } = runningExample;

/** Bit widths of which the published table gives a time. */
export type Precision = 'float32' | 'half' | 'int8';

/** Other hardware with the same table or a comparable one: milliseconds a picture of this side. */
export const otherHardware = {
  /** YOLOv8n in int8, batch of 8. */
  orinNx: { name: 'Jetson Orin NX 16 GB', side: 640, milliseconds: 2.3 },
  /** D-FINE-N in half precision, one picture at a time. */
  t4: { name: 'T4', side: 640, milliseconds: 2.12 },
} as const;

/** Million pixels of a field's tiles, shared borders counted twice. */
export function tiledMegapixels(): number {
  return (tilesPerField() * tileSide ** 2) / 1e6;
}

/** Million pixels a second that the model's budget asks for. */
export function megapixelsAsked(): number {
  return tiledMegapixels() / (line.budget.model / 1000);
}

/** Million pixels a second at so many milliseconds a square picture. */
export function megapixelsPerSecond(side: number, milliseconds: number): number {
  return side ** 2 / (1000 * milliseconds);
}

/** Mean milliseconds for a field's tiles on the reference box, if time grows with pixels. */
export function modelMilliseconds(precision: Precision): number {
  return fieldModelMilliseconds(box.published.side, box.published[precision]);
}

/** Mean milliseconds for a field's tiles where a square picture takes so long. */
export function fieldModelMilliseconds(side: number, milliseconds: number): number {
  return (1000 * tiledMegapixels()) / megapixelsPerSecond(side, milliseconds);
}

/** Milliseconds of the model's budget in all fields of a board. */
export function boardModelMilliseconds(): number {
  return line.fieldsPerBoard * line.budget.model;
}

/** Milliseconds of the model's budget that the mean leaves to the tail. */
export function modelHeadroom(precision: Precision): number {
  return line.budget.model - modelMilliseconds(precision);
}
