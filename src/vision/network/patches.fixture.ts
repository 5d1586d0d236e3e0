import type { Matrix } from '../check.ts';
import { Random } from '../random.ts';

/** Patches of 20 × 20 pixels with two or three traces; every second one carries a defect. */
export function makePatches(count: number, seed: number): { patches: Matrix[]; labels: number[] } {
  const random = new Random(seed);
  const labels = Array.from({ length: count }, (_, i) => i % 2);
  return { patches: labels.map((label) => makePatch(label === 1, random)), labels };
}

const side = 20;
const defects = ['open', 'short', 'mouse bite', 'spur', 'spurious copper', 'pin hole'] as const;

function makePatch(defective: boolean, random: Random): Matrix {
  const width = 4 + random.integer(2);
  const gap = 4 + random.integer(2);
  const offset = -random.integer(width + gap);
  const isCopper = Array.from({ length: side }, (_, row) => {
    const phase = (row - offset) % (width + gap);
    return new Array<boolean>(side).fill(phase < width);
  });
  if (defective) addDefect(isCopper, { width, gap, offset }, random);
  const [board, copper] = [random.uniform(50, 80), random.uniform(140, 190)];
  const upright = random.chance(0.5);
  return isCopper.map((line, row) =>
    line.map((_, column) => {
      const here = upright ? isCopper[column][row] : isCopper[row][column];
      return Math.max(0, Math.min(255, random.normal(here ? copper : board, 10)));
    }),
  );
}

interface Layout {
  readonly width: number;
  readonly gap: number;
  readonly offset: number;
}

function addDefect(isCopper: boolean[][], { width, gap, offset }: Layout, random: Random): void {
  const kind = random.pick(defects);
  const top = offset + width + gap;
  const centre = 5 + random.integer(side - 10);
  const size = 3;
  const paint = (firstRow: number, rows: number, copper: boolean): void => {
    for (let row = firstRow; row < firstRow + rows; row++) {
      for (let column = centre; column < centre + size; column++) {
        if (row >= 0 && row < side) isCopper[row][column] = copper;
      }
    }
  };
  if (kind === 'open') paint(top, width, false);
  if (kind === 'short') paint(top + width, gap, true);
  if (kind === 'mouse bite') paint(top, 2, false);
  if (kind === 'spur') paint(top + width, 2, true);
  if (kind === 'spurious copper') paint(top + width + 1, 2, true);
  if (kind === 'pin hole') paint(top + 1, 2, false);
}
