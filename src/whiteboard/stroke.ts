/** One thing that a hand draws: a box, a diamond, an arrow, words. Lengths are in units of the drawing. */
export type Stroke = {
  /** The minute of the talk in which it is drawn, from 1. */
  readonly minute: number;
} & (
  | { readonly kind: 'frame' | 'box' | 'diamond'; readonly place: Place; readonly words: string }
  | {
      readonly kind: 'arrow';
      readonly path: readonly Point[];
      readonly words?: Words;
      readonly ends: 0 | 1 | 2;
    }
  | ({ readonly kind: 'words' } & Words)
);

export type Point = readonly [x: number, y: number];

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Words {
  readonly at: Point;
  readonly words: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}
