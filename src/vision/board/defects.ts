import type { Box } from '../boxes/index.ts';
import { check } from '../check.ts';
import type { Random } from '../random.ts';
import type { Artwork } from './artwork.ts';
import { defectKinds } from './defect-kinds.ts';
import type { DefectKind } from './defect-kinds.ts';
import { defectShapes } from './defect-shapes.ts';
import type { Alteration } from './defect-shapes.ts';
import { addShapes, greatestCover, removeShapes } from './layer.ts';
import { boundsOf } from './shapes.ts';
import type { Shape } from './shapes.ts';

/** A defect in the copper and the window of pixels that it may change. */
export interface PlacedDefect {
  readonly kind: DefectKind;
  readonly window: Box;
}

/** Pixels around a shape that its soft edge and its relief reach. */
const reach = 3;

/** Etches defects of the given kinds into the copper, each where nothing hides it, well apart. */
export function etchDefects(
  artwork: Artwork,
  kinds: readonly DefectKind[],
  random: Random,
): PlacedDefect[] {
  const placed: PlacedDefect[] = [];
  kinds.forEach((kind, index) => {
    check(
      defectKinds.includes(kind),
      `defects[${index}]`,
      kind,
      `one of ${defectKinds.join(', ')}`,
    );
    const { add, remove, window } = findPlace(artwork, kind, index, placed, random);
    addShapes(artwork.copper, add);
    removeShapes(artwork.copper, remove);
    placed.push({ kind, window });
  });
  return placed;
}

function findPlace(
  artwork: Artwork,
  kind: DefectKind,
  index: number,
  placed: readonly PlacedDefect[],
  random: Random,
) {
  const { width, height } = artwork.layout;
  for (let attempt = 0; attempt < 6000; attempt++) {
    const alteration = defectShapes[kind](artwork, random);
    if (!alteration || isHidden(artwork, alteration)) continue;
    const window = windowOf([...alteration.add, ...alteration.remove]);
    const inside = window[0] >= 0 && window[1] >= 0 && window[2] <= width && window[3] <= height;
    const apart = placed.every(
      ({ window: [left, top, right, bottom] }) =>
        window[2] + 4 < left ||
        right + 4 < window[0] ||
        window[3] + 4 < top ||
        bottom + 4 < window[1],
    );
    if (inside && apart) return { ...alteration, window };
  }
  const found = `${kind} on a board of ${width} × ${height}`;
  throw new RangeError(
    `defects[${index}]: found ${found}, expected room for it (a larger board, another design or fewer defects)`,
  );
}

/** Whether a part, print or a hole covers any pixel that would change. */
function isHidden(artwork: Artwork, { add, remove }: Alteration): boolean {
  const { silk, holes, bodies, tin } = artwork;
  return [...add, ...remove].some((shape) =>
    [silk, holes, bodies, tin].some((layer) => greatestCover(layer, shape, reach + 3) > 0),
  );
}

function windowOf(shapes: readonly Shape[]): PlacedDefect['window'] {
  const bounds = shapes.map(boundsOf);
  return [
    Math.floor(Math.min(...bounds.map(([left]) => left))) - reach,
    Math.floor(Math.min(...bounds.map(([, top]) => top))) - reach,
    Math.ceil(Math.max(...bounds.map(([, , right]) => right))) + reach,
    Math.ceil(Math.max(...bounds.map(([, , , bottom]) => bottom))) + reach,
  ];
}
