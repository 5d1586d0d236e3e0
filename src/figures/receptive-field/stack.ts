import { receptiveField, slidingOutputSize } from '#vision/network';
import type { ReceptiveField, SlidingLayer } from '#vision/network';
import { runningExample } from '../../vision/running-example.ts';

/** Pixels on a side of the tile: ours, small enough to draw each. */
export const tilePixels = 64;
export const mostLayers = 5;
/** The smallest defect that matters, in the tile's middle: its first pixel and how many. */
export const bite = { from: 29, pixels: runningExample.defects.smallestPixels } as const;

export interface Setting extends Required<SlidingLayer> {
  readonly layers: number;
  /** Pixel from the left that the output in question lies nearest to. */
  readonly place: number;
}

/** One layer's values along a side of the tile. */
export interface Level extends ReceptiveField {
  readonly places: number;
  /** The first and the last of its values that the output in question reads. */
  readonly read: readonly [first: number, last: number];
}

/** A stack of like layers as far as the tile carries it. */
export interface Stack {
  /** The tile's pixels first; the last level holds the output in question. */
  readonly levels: readonly Level[];
  /** What the next layer would need and has, where the tile does not carry it. */
  readonly lacking: { readonly span: number; readonly padded: number } | null;
  /** Pixels of the bite that the output sees along one side. */
  readonly bitePixels: number;
}

export function stackOf({ layers, place, ...layer }: Setting): Stack {
  const { kernel, dilation, padding } = layer;
  const span = dilation * (kernel - 1) + 1;
  const places = [tilePixels];
  while (places.length <= layers && span <= places[places.length - 1] + 2 * padding)
    places.push(slidingOutputSize(places[places.length - 1], kernel, layer));
  const fields = places.map((_, depth) => fieldAfter(depth, layer));
  const output = fields[fields.length - 1];
  const nearest = Math.round((place - output.first) / output.step);
  const index = Math.max(0, Math.min(places[places.length - 1] - 1, nearest));
  const levels = fields.map((field, depth): Level => {
    const above = fieldAfter(fields.length - 1 - depth, layer);
    const middle = above.first + index * above.step;
    const reach = (above.size - 1) / 2;
    return { ...field, places: places[depth], read: [middle - reach, middle + reach] };
  });
  const [low, high] = levels[0].read;
  const last = bite.from + bite.pixels - 1;
  return {
    levels,
    lacking:
      places.length > layers ? null : { span, padded: places[places.length - 1] + 2 * padding },
    bitePixels: Math.max(0, Math.min(high, last) - Math.max(low, bite.from) + 1),
  };
}

/** The field of so many like layers; none see one pixel. */
function fieldAfter(depth: number, layer: SlidingLayer): ReceptiveField {
  if (depth === 0) return { size: 1, step: 1, first: 0 };
  return receptiveField(new Array<SlidingLayer>(depth).fill(layer));
}
