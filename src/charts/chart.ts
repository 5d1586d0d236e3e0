/** One axis: what it measures, with its unit. */
export interface Axis {
  readonly label: string;
}

/** A named row of points; a `null` is a gap. */
export interface PointSeries {
  readonly name: string;
  readonly x: readonly (number | null)[];
  readonly y: readonly (number | null)[];
}

/** A named row of values, one per category or bin. */
export interface ValueSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** A straight line across the plot: a threshold, a limit, a promise. */
export interface ReferenceLine {
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly label: string;
}

interface Titled {
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
}

/** Points on two numeric axes, joined (`line`) or not (`scatter`). */
export interface PointChart extends Titled {
  readonly type: 'line' | 'scatter';
  readonly series: readonly PointSeries[];
  readonly lines: readonly ReferenceLine[];
}

/** Bars over named categories, side by side when there is more than one series. */
export interface BarChart extends Titled {
  readonly type: 'bar';
  readonly categories: readonly string[];
  readonly series: readonly ValueSeries[];
  readonly lines: readonly ReferenceLine[];
}

/** Counts over touching bins: `edges` has one more entry than each series has values. */
export interface HistogramChart extends Titled {
  readonly type: 'histogram';
  readonly edges: readonly number[];
  readonly series: readonly ValueSeries[];
  readonly lines: readonly ReferenceLine[];
}

/** A grid of values: `values[row][column]`. */
export interface HeatMapChart extends Titled {
  readonly type: 'heatMap';
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly (readonly (number | null)[])[];
}

export type Chart = PointChart | BarChart | HistogramChart | HeatMapChart;

/** A box drawn on a picture, in pixels of the picture. */
export interface PictureBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly label: string;
  readonly verdict: 'pass' | 'look-again' | 'escape';
}

/** A raster picture: 8-bit samples, row-major, interleaved, in base64. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly samples: string;
  readonly caption: string;
  readonly boxes: readonly PictureBox[];
}

/** A picture whose samples a build has put into a PNG file of this name. */
export interface StoredPicture extends Picture {
  readonly file: string;
}
