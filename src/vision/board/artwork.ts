import { addShapes, emptyLayer } from './layer.ts';
import type { Layer } from './layer.ts';
import type { Layout } from './layout.ts';
import { bodyOf, middleOf } from './parts.ts';
import type { PartKind } from './parts.ts';
import type { PlacedPart } from './placement.ts';
import { dimpleOf, printOf, serialOn } from './print.ts';
import { disc, polyline } from './shapes.ts';
import type { Point, Shape } from './shapes.ts';

/** A board as a stack of layers, the lowest first. */
export interface Artwork {
  readonly layout: Layout;
  readonly copper: Layer;
  /** Where the solder mask leaves copper or laminate bare. */
  readonly openings: Layer;
  readonly holes: Layer;
  /** White print and the serial number's field. */
  readonly silk: Layer;
  /** Dark letters on the serial number's field. */
  readonly ink: Layer;
  /** All parts' bodies, and those of ceramic. */
  readonly bodies: Layer;
  readonly resistors: Layer;
  readonly capacitors: Layer;
  /** The mark beside the first pin of an integrated circuit. */
  readonly dimples: Layer;
  /** Legs and soldered ends of the parts. */
  readonly tin: Layer;
}

/** Draws every layer of a layout, with the board's serial number. */
export function drawArtwork(layout: Layout, serial: string): Artwork {
  const layer = (shapes: readonly Shape[]): Layer => {
    const drawn = emptyLayer(layout.width, layout.height);
    addShapes(drawn, shapes);
    return drawn;
  };
  const bodiesOf = (kind: PartKind) =>
    layout.parts.flatMap(({ footprint, at }) =>
      footprint.kind === kind ? (bodyOf(footprint, at) ?? []) : [],
    );
  const pads = layout.parts.flatMap(padsOf);
  const pins = layout.parts.filter(({ footprint }) => footprint.kind === 'header').flatMap(pinsOf);
  const traces = layout.tracks.flatMap(({ points, radius }) => polyline(points, radius));
  const vias = layout.vias.map((place) => disc(place, 5));
  const marks = layout.fiducials.map((place) => disc(place, 4.5));
  return {
    layout,
    copper: layer([...pads, ...traces, ...vias, ...marks, ...layout.pours]),
    openings: layer([...pads, ...layout.fiducials.map((place) => disc(place, 9))]),
    holes: layer([...layout.vias.map((p) => disc(p, 2.3)), ...pins.map((p) => disc(p, 3.4))]),
    silk: layer([...layout.parts.flatMap(printOf), ...(layout.label ? [layout.label] : [])]),
    ink: layer(layout.label ? serialOn(layout.label, serial) : []),
    dimples: layer(layout.parts.flatMap(dimpleOf)),
    bodies: layer(layout.parts.flatMap(({ footprint, at }) => bodyOf(footprint, at) ?? [])),
    resistors: layer(bodiesOf('resistor')),
    capacitors: layer(bodiesOf('capacitor')),
    tin: layer(layout.parts.flatMap(tinOf)),
  };
}

function pinsOf({ footprint, at }: PlacedPart): Point[] {
  return footprint.pins.map(([column, row]) => middleOf([at[0] + column, at[1] + row]));
}

/** The bare copper under each pin, as long as the leg is. */
function padsOf(part: PlacedPart): Shape[] {
  const { kind, columns } = part.footprint;
  return pinsOf(part).map((centre, i): Shape => {
    if (kind === 'header') return disc(centre, 7.5);
    if (kind === 'resistor' || kind === 'capacitor') {
      return { centre, width: 13, height: 13, corner: 2 };
    }
    const [column, row] = part.footprint.pins[i];
    const level = column === 0 || column === columns - 1;
    const inwards = (level ? column : row) === 0 ? 1 : -1;
    if (level) {
      return { centre: [centre[0] + inwards, centre[1]], width: 14, height: 6.5, corner: 1.5 };
    }
    return { centre: [centre[0], centre[1] + inwards], width: 6.5, height: 14, corner: 1.5 };
  });
}

/** The legs of an integrated circuit, or the soldered ends of a chip. */
function tinOf(part: PlacedPart): Shape[] {
  const body = bodyOf(part.footprint, part.at);
  if (!body) return [];
  const { kind, columns } = part.footprint;
  return pinsOf(part).map((pin, i): Shape => {
    const [column] = part.footprint.pins[i];
    const level = column === 0 || column === columns - 1;
    if (kind === 'resistor' || kind === 'capacitor') {
      const upright = columns === 1;
      const side = Math.sign(upright ? pin[1] - body.centre[1] : pin[0] - body.centre[0]);
      const centre: Point = upright
        ? [body.centre[0], body.centre[1] + side * 12]
        : [body.centre[0] + side * 12, body.centre[1]];
      return { centre, width: upright ? 12 : 6, height: upright ? 6 : 12, corner: 1 };
    }
    const inner: Point = level
      ? [pin[0] + Math.sign(body.centre[0] - pin[0]) * 8, pin[1]]
      : [pin[0], pin[1] + Math.sign(body.centre[1] - pin[1]) * 8];
    return { from: pin, to: inner, radius: 1.9 };
  });
}
