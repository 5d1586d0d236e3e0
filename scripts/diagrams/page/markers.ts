/** Arrowheads and the like: only those that a drawing uses, under ids of its own. */
import { placed, paintedAs } from './shapes.ts';
import { tag, type Attributes } from './markup.ts';

const kept = ['viewBox', 'refX', 'refY', 'markerUnits', 'markerWidth', 'markerHeight', 'orient'];

/** A path that nothing closes is seen by its stroke alone. */
function isSeen(shape: SVGElement): boolean {
  const paint = paintedAs(shape);
  const isOpen = shape.localName === 'path' && !/z/i.test(shape.getAttribute('d') ?? '');
  return paint?.stroke !== undefined || (paint?.fill !== 'none' && !isOpen);
}

export class Markers {
  readonly #prefix: string;
  readonly #ids = new Map<Element, string>();

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** The marker attributes of a line, with our ids. */
  of(element: SVGElement): Attributes {
    const style = getComputedStyle(element);
    return {
      'marker-start': this.#reference(style.markerStart),
      'marker-end': this.#reference(style.markerEnd),
    };
  }

  markup(): string {
    if (this.#ids.size === 0) return '';
    const markers = [...this.#ids].map(([marker, id]) => {
      const attributes: Record<string, string> = { id };
      for (const name of kept) {
        const value = marker.getAttribute(name);
        if (value !== null) attributes[name] = value;
      }
      const parts = [...marker.querySelectorAll<SVGElement>('path, circle, polygon')];
      if (!parts.every(isSeen)) {
        throw new Error(`found the head ${marker.id}: write a rule for it in drawing.css`);
      }
      const shapes = parts.map((shape) =>
        tag(shape.localName, { ...placed(shape, 0, 0), ...paintedAs(shape) }),
      );
      return tag('marker', attributes, shapes.join(''));
    });
    return tag('defs', {}, markers.join('\n'));
  }

  #reference(computed: string): string | undefined {
    const id = /url\(["']?[^#]*#([^"')]+)/.exec(computed)?.[1];
    const marker = id && document.getElementById(id);
    if (!marker) return undefined;
    const known = this.#ids.get(marker) ?? `${this.#prefix}-m${this.#ids.size + 1}`;
    this.#ids.set(marker, known);
    return `url(#${known})`;
  }
}
