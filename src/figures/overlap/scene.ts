import { intersectionOverUnion, nonMaximumSuppression } from '#vision/boxes';
import type { Box } from '#vision/boxes';
import { runningExample } from '../../vision/running-example.ts';

/** Pixels of the picture. */
export const picture = { columns: 24, rows: 18 } as const;
/** From this IoU on a detection hits its label; above it, two detections are one. */
export const limit = 0.5;

/** A box of the scene, with what a detector is sure of. */
export interface Candidate {
  readonly name: string;
  readonly box: Box;
  readonly score: number;
}

/** Where B lies: the pixel of its left upper corner, and its sides in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const side = runningExample.defects.smallestPixels;

/** One pixel right of A and one down. */
export const startPlace: Place = { x: 7, y: 7, width: side, height: side };

const still = [
  { name: 'A', box: square(6, 6), score: 0.92 },
  { name: 'C', box: square(8, 8), score: 0.74 },
  { name: 'D', box: square(16, 4), score: 0.81 },
  { name: 'E', box: square(17, 4), score: 0.63 },
] as const satisfies readonly Candidate[];

export function square(left: number, top: number): Box {
  return [left, top, left + side, top + side];
}

/** The five boxes, best score first. */
export function candidatesOf({ x, y, width, height }: Place): Candidate[] {
  const moved = { name: 'B', box: [x, y, x + width, y + height] as const, score: 0.88 };
  return [...still, moved].sort((a, b) => b.score - a.score);
}

/** Pixels of two boxes, by their left upper corners. */
export interface Shared {
  readonly both: readonly (readonly [column: number, row: number])[];
  /** In one box and not in the other. */
  readonly one: readonly (readonly [column: number, row: number])[];
}

/** Looks at every pixel of the picture; no second box leaves the pixels of the first. */
export function countPixels(a: Box, b: Box | null): Shared {
  const isIn = ([left, top, right, bottom]: Box, column: number, row: number) =>
    column >= left && column < right && row >= top && row < bottom;
  const shared = { both: [] as [number, number][], one: [] as [number, number][] };
  for (let row = 0; row < picture.rows; row++)
    for (let column = 0; column < picture.columns; column++) {
      const inB = b !== null && isIn(b, column, row);
      if (isIn(a, column, row) && inB) shared.both.push([column, row]);
      else if (isIn(a, column, row) || inB) shared.one.push([column, row]);
    }
  return shared;
}

/** What suppression knows after it has looked at so many of the boxes. */
export interface Round {
  readonly candidate: Candidate;
  readonly isKept: boolean;
  /** The kept box that the candidate overlaps most; null where it overlaps none. */
  readonly rival: Candidate | null;
  readonly overlap: number;
  /** A box that is gone and would have dropped the candidate. */
  readonly gone: Candidate | null;
  /** Names of the boxes kept so far. */
  readonly kept: readonly string[];
}

/**
 * The state after `step` boxes, from 1. Greedy suppression never takes a verdict back, so its
 * answer for the best few boxes is what it holds after as many steps.
 */
export function roundOf(candidates: readonly Candidate[], step: number): Round {
  const seen = candidates.slice(0, step);
  const candidate = seen[step - 1];
  const places = nonMaximumSuppression(
    seen.map(({ box }) => box),
    seen.map(({ score }) => score),
    { threshold: limit },
  );
  const kept = places.map((place) => seen[place].name);
  const overlaps = seen
    .slice(0, -1)
    .map((other) => ({ other, overlap: intersectionOverUnion(other.box, candidate.box) }))
    .sort((a, b) => b.overlap - a.overlap);
  const best = overlaps.find(({ other, overlap }) => overlap > 0 && kept.includes(other.name));
  const lost = overlaps.find(({ other, overlap }) => overlap > limit && !kept.includes(other.name));
  const isKept = kept.includes(candidate.name);
  return {
    candidate,
    isKept,
    rival: best?.other ?? null,
    overlap: best?.overlap ?? 0,
    gone: isKept ? (lost?.other ?? null) : null,
    kept,
  };
}
