import type { Box } from '../boxes/index.ts';
import { check } from '../check.ts';
import { checkGrey } from './image.ts';
import type { Image } from './image.ts';

/** A maximal set of foreground pixels that hang together. */
export interface Component {
  /** Its number in the label map, from 1. */
  readonly label: number;
  /** Pixels. */
  readonly area: number;
  /** Left, top, right, bottom in pixels; right and bottom are the first pixels outside. */
  readonly box: Box;
  /** Mean column and row, pixel centres at whole numbers. */
  readonly centroid: readonly [x: number, y: number];
}

/** The label of every pixel, and what each label stands for. */
export interface ConnectedComponents {
  readonly width: number;
  readonly height: number;
  /** Row-major; 0 is background. */
  readonly labels: Int32Array;
  /** In label order: by their first pixel, row by row. */
  readonly components: readonly Component[];
}

/**
 * Connected components of a mask, with area, box and centroid.
 *
 * Two passes with union–find, near-linear in the number of pixels. Labels count up in the order in
 * which rows meet the components (SciPy's and scikit-image's order; OpenCV promises none). Any value
 * but 0 is foreground. OpenCV's default is 8 neighbours, SciPy's is 4.
 *
 * @param image grey; 0 is background
 * @param connectivity 8 (default) or 4 neighbours
 * @returns label map and components
 * @throws RangeError when connectivity is neither 4 nor 8
 * @example
 * ```ts
 * import { connectedComponents, imageFromRows } from '#vision';
 * const mask = imageFromRows([[255, 0, 0], [0, 255, 255]]);
 * connectedComponents(mask).components.map(({ area, box }) => [area, box]); // [[3, [0, 0, 3, 2]]]
 * connectedComponents(mask, 4).components.map(({ centroid }) => centroid); // [[0, 0], [1.5, 1]]
 * ```
 * @source A. Rosenfeld and J. Pfaltz, "Sequential Operations in Digital Picture Processing", JACM
 *   13(4), 1966; SciPy 1.17.1 `scipy.ndimage.label`; OpenCV 5.0 `connectedComponentsWithStats`
 */
export function connectedComponents(image: Image, connectivity: 4 | 8 = 8): ConnectedComponents {
  checkGrey('image', image);
  check([4, 8].includes(connectivity), 'connectivity', connectivity, '4 or 8');
  const { width, height, data } = image;
  const labels = new Int32Array(width * height);
  const parents = [0];
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      if (data[i] === 0) continue;
      let label = x > 0 ? labels[i - 1] : 0;
      if (y > 0) {
        if (connectivity === 8 && x > 0) label = join(parents, label, labels[i - width - 1]);
        label = join(parents, label, labels[i - width]);
        if (connectivity === 8 && x < width - 1)
          label = join(parents, label, labels[i - width + 1]);
      }
      labels[i] = label || parents.push(parents.length) - 1;
    }
  }
  return { width, height, labels, components: measure(labels, parents, width) };
}

/** The root of two labels, made one; 0 is no label. The lower root stays, so that order holds. */
function join(parents: number[], label: number, other: number): number {
  if (label === other || other === 0) return label;
  if (label === 0) return root(parents, other);
  const [low, high] = [root(parents, label), root(parents, other)].sort((a, b) => a - b);
  parents[high] = low;
  return low;
}

function root(parents: number[], label: number): number {
  while (parents[label] !== label) label = parents[label] = parents[parents[label]];
  return label;
}

/** Gives every pixel its final label, counted up from 1, and adds up what lies under each. */
function measure(labels: Int32Array, parents: number[], width: number): Component[] {
  const final = new Int32Array(parents.length);
  const sums: { area: number; x: number; y: number; box: [number, number, number, number] }[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] === 0) continue;
    const top = root(parents, labels[i]);
    const x = i % width;
    const y = (i - x) / width;
    if (final[top] === 0) final[top] = sums.push({ area: 0, x: 0, y: 0, box: [x, y, x, y] });
    labels[i] = final[top];
    const sum = sums[final[top] - 1];
    sum.area++;
    sum.x += x;
    sum.y += y;
    sum.box[0] = Math.min(sum.box[0], x);
    sum.box[2] = Math.max(sum.box[2], x + 1);
    sum.box[3] = y + 1;
  }
  return sums.map(({ area, x, y, box }, index) => {
    return { label: index + 1, area, box, centroid: [x / area, y / area] };
  });
}
