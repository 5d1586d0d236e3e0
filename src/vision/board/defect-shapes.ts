import type { Random } from '../random.ts';
import type { Artwork } from './artwork.ts';
import type { DefectKind } from './defect-kinds.ts';
import { coverAt, greatestCover, leastCover } from './layer.ts';
import { disc, distanceTo } from './shapes.ts';
import type { Capsule, Point } from './shapes.ts';

/** Copper that a defect adds and takes away. */
export interface Alteration {
  readonly add: readonly Capsule[];
  readonly remove: readonly Capsule[];
}

/** A place on a trace: its middle, the direction across, half its width and its net. */
interface TracePlace {
  readonly middle: Point;
  readonly across: Point;
  readonly radius: number;
  readonly net: number;
}

type Attempt = (artwork: Artwork, random: Random) => Alteration | undefined;

/** For each kind: one try at a random place, undefined where the copper does not suit it. */
export const defectShapes: Readonly<Record<DefectKind, Attempt>> = {
  open(artwork, random) {
    const place = onTrace(artwork, random, 9);
    if (!place) return undefined;
    const radius = random.uniform(3.5, 5);
    const half = Math.max(0.5, place.radius - 1.5);
    const gap = { from: move(place, -half), to: move(place, half), radius };
    return { add: [], remove: [gap] };
  },

  short(artwork, random) {
    const place = onTrace(artwork, random, 5);
    if (!place) return undefined;
    // Bridges are short where they can be; now and then one tries further.
    const limit = random.chance(0.1) ? 34 : 16;
    for (let reach = place.radius + 2; reach < limit; reach += 0.5) {
      const end = move(place, reach);
      if (coverAt(artwork.copper, ...end) < 0.9) continue;
      const net = netAt(artwork, end);
      if (net === 0 || net === place.net || reach < place.radius + 4) return undefined;
      return { add: [{ from: place.middle, to: end, radius: random.uniform(3, 3.8) }], remove: [] };
    }
    return undefined;
  },

  'mouse bite'(artwork, random) {
    const place = onTrace(artwork, random, 6);
    if (!place) return undefined;
    const radius = Math.min(random.uniform(3, 4), place.radius * 1.3);
    return { add: [], remove: [disc(move(place, place.radius), radius)] };
  },

  spur(artwork, random) {
    const place = onTrace(artwork, random, 6);
    if (!place) return undefined;
    const tip = place.radius + random.uniform(1, 3);
    const foot = move(place, tip + 4);
    if (greatestCover(artwork.copper, disc(foot, 2.5), 1) > 0) return undefined;
    return { add: [{ from: place.middle, to: move(place, tip), radius: 3 }], remove: [] };
  },

  'spurious copper'(artwork, random) {
    const { width, height } = artwork.layout;
    const centre: Point = [random.uniform(8, width - 8), random.uniform(8, height - 8)];
    const lobes = Array.from({ length: 3 }, () => {
      const [angle, far] = [random.uniform(0, 2 * Math.PI), random.uniform(0.5, 2.5)];
      const lobe: Point = [centre[0] + far * Math.cos(angle), centre[1] + far * Math.sin(angle)];
      return disc(lobe, random.uniform(3, 4));
    });
    const free = greatestCover(artwork.copper, disc(centre, 7), 3) === 0;
    return free && greatestCover(artwork.openings, disc(centre, 7), 3) === 0
      ? { add: lobes, remove: [] }
      : undefined;
  },

  'pin hole'(artwork, random) {
    const { pours } = artwork.layout;
    if (pours.length === 0) return undefined;
    const { centre, width, height } = random.pick(pours);
    const across = random.uniform(-0.5, 0.5) * (width - 12);
    const down = random.uniform(-0.5, 0.5) * (height - 12);
    const hole = disc([centre[0] + across, centre[1] + down], random.uniform(3, 3.8));
    return leastCover(artwork.copper, hole, 1.5) > 0.9 ? { add: [], remove: [hole] } : undefined;
  },
};

/** A random place on a straight stretch of trace, `clearance` pixels away from its ends. */
function onTrace(artwork: Artwork, random: Random, clearance: number): TracePlace | undefined {
  const { tracks } = artwork.layout;
  if (tracks.length === 0) return undefined;
  const { points, radius, net } = random.pick(tracks);
  const start = random.integer(points.length - 1);
  const [from, to] = [points[start], points[start + 1]];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (length < 2 * clearance) return undefined;
  const along: Point = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const far = random.uniform(clearance, length - clearance);
  const side = random.chance(0.5) ? 1 : -1;
  return {
    middle: [from[0] + far * along[0], from[1] + far * along[1]],
    across: [-along[1] * side, along[0] * side],
    radius,
    net,
  };
}

function move({ middle, across }: TracePlace, by: number): Point {
  return [middle[0] + across[0] * by, middle[1] + across[1] * by];
}

/** The net of the trace under a place; 0 where there is none. */
function netAt(artwork: Artwork, [x, y]: Point): number {
  const under = artwork.layout.tracks.find(({ points, radius }) =>
    points.slice(1).some((to, i) => distanceTo({ from: points[i], to, radius }, x, y) < 0),
  );
  return under?.net ?? 0;
}
