import { element } from '../../charts/svg.ts';
import { drawingWidth } from '../../figures/panel.ts';
import { gap } from '../line/strip-gap.ts';

/** A strip of square pictures in two rows that fill the drawing's width. */
export interface TwoRows {
  readonly drawing: string;
  /** Units of the drawing to a pixel of the strip. */
  readonly zoom: number;
  /** Where a picture is on the drawing. */
  place(i: number): { readonly x: number; readonly y: number };
}

/**
 * @param strip its pixels; the pictures are as wide as it is high
 * @param count pictures on it
 * @param between units between the rows
 */
export function twoRows(
  strip: { readonly width: number; readonly height: number },
  count: number,
  {
    href,
    between,
    name,
  }: { readonly href: string; readonly between: number; readonly name: string },
): TwoRows {
  const { width, height } = strip;
  const pitch = height + gap;
  const inRow = Math.ceil(count / 2);
  const zoom = drawingWidth / (inRow * pitch - gap);
  const rowHeight = zoom * height + between;
  const place = (i: number) => ({
    x: (i % inRow) * zoom * pitch,
    y: Math.floor(i / inRow) * rowHeight,
  });
  const image = element('image', { id: `${name}-strip`, href, width, height, class: name });
  const pictures = Array.from({ length: count }, (_, i) =>
    element(
      'svg',
      {
        ...place(i),
        ...{ width: zoom * height, height: zoom * height },
        viewBox: `${i * pitch} 0 ${height} ${height}`,
      },
      element('use', { href: `#${name}-strip` }),
    ),
  );
  return { drawing: element('defs', {}, image) + pictures.join(''), zoom, place };
}
