/** What a snippet can show beyond `console.log`. Everything is bounded; what is cut is said. */

type Point = readonly [x: number, y: number];
type Points = readonly Point[] | { readonly x: readonly number[]; readonly y: readonly number[] };
type Bars = Readonly<Record<string, number>> | readonly (readonly [label: string, value: number])[];
type Numbers = readonly number[] | Float64Array | Float32Array | Int32Array | Uint8Array;

/** A straight line across a chart: a threshold, a limit, a promise. */
type ReferenceLine =
  { readonly x: number; readonly label: string } | { readonly y: number; readonly label: string };

interface ChartOptions {
  readonly title: string;
  /** Label of the horizontal axis, with its unit. */
  readonly x: string;
  /** Label of the vertical axis, with its unit. */
  readonly y: string;
  readonly lines?: readonly ReferenceLine[];
}

interface ShownImage {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  /** From 0 (black) to 255 (white), row-major, interleaved. */
  readonly data: ArrayLike<number>;
}

interface ShownBox {
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  readonly label?: string;
  /** Colour and dash of the box; `look-again` unless given. */
  readonly verdict?: 'pass' | 'look-again' | 'escape';
}

interface ImageOptions {
  readonly caption?: string;
  readonly boxes?: readonly ShownBox[];
}

interface Show {
  /** A value as text; a list of objects as a table. */
  (value: unknown): void;
  /** A table: a list of objects with the same keys, or a list of lists. */
  table(rows: readonly object[], options?: { readonly title?: string }): void;
  /** Points joined by lines, one named row of points per series. */
  line(options: ChartOptions & { readonly series: Readonly<Record<string, Points>> }): void;
  /** Points that are not joined. */
  scatter(options: ChartOptions & { readonly series: Readonly<Record<string, Points>> }): void;
  /** One bar per label, or bars side by side when `series` names several rows. */
  bar(
    options: ChartOptions &
      ({ readonly bars: Bars } | { readonly series: Readonly<Record<string, Bars>> }),
  ): void;
  /** How often values fall into each of `bins` equal bins (20 unless given). */
  histogram(
    options: Omit<ChartOptions, 'y'> & {
      readonly y?: string;
      readonly values: Numbers | Readonly<Record<string, Numbers>>;
      readonly bins?: number;
    },
  ): void;
  /** A grid of values, darker where larger. */
  heatMap(
    options: Omit<ChartOptions, 'lines'> & {
      readonly rows: readonly string[];
      readonly columns: readonly string[];
      readonly values: readonly Numbers[];
    },
  ): void;
  /** One image, with boxes drawn on it. */
  image(image: ShownImage, options?: ImageOptions): void;
  /** Images side by side. */
  images(
    images: readonly (ImageOptions & { readonly image: ShownImage })[],
    options?: { readonly title?: string },
  ): void;
  /** How far long work has come. */
  progress(done: number, total: number, label?: string): void;
}

declare const show: Show;
