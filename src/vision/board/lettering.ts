import { polyline } from './shapes.ts';
import type { Capsule, Point } from './shapes.ts';

/** Strokes on a grid of 4 × 6: pairs of column and row, lines parted by a bar. */
const glyphs: Readonly<Record<string, string>> = {
  '0': '00 40 46 06 00',
  '1': '11 20 26',
  '2': '00 40 43 03 06 46',
  '3': '00 40 46 06|03 43',
  '4': '00 03 43|40 46',
  '5': '40 00 03 43 46 06',
  '6': '40 00 06 46 43 03',
  '7': '00 40 26',
  '8': '00 40 46 06 00|03 43',
  '9': '43 03 00 40 46 06',
  '-': '03 43',
  C: '40 00 06 46',
  J: '40 46 06 04',
  R: '06 00 40 43 03|13 46',
  U: '00 06 46 40',
  V: '00 26 40',
  X: '00 46|40 06',
  Y: '00 23 40|23 26',
  Z: '00 40 06 46',
};

/** Strokes of a text whose top left corner is at a place; characters without a glyph are blanks. */
export function lettering(text: string, [left, top]: Point, unit: number, radius: number) {
  return [...text].flatMap((character, index): Capsule[] => {
    const lines = glyphs[character]?.split('|') ?? [];
    return lines.flatMap((line) => {
      const points = line.split(' ').map((pair): Point => {
        const [column, row] = [Number(pair[0]), Number(pair[1])];
        return [left + (index * 6 + column) * unit, top + row * unit];
      });
      return polyline(points, radius);
    });
  });
}

/** Width in pixels of a text in that size. */
export function letteringWidth(text: string, unit: number): number {
  return (text.length * 6 - 2) * unit;
}
