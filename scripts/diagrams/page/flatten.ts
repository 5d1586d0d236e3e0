/**
 * Writes Mermaid's SVG anew: no style sheet, no classes, no nested transforms; shapes and words in
 * the coordinates of the root, with the site's tokens for colours. Nodes that belong to a station
 * become links and wear its number.
 */
import { badge } from './badge.ts';
import { rootBox, round } from './geometry.ts';
import { Markers } from './markers.ts';
import { escape, tag } from './markup.ts';
import { nodeIdOf, nodeSelector } from './nodes.ts';
import { paintOf } from './paint.ts';
import { isShape, paintedAs, shapeMarkup } from './shapes.ts';
import { wordsOf, type Words } from './rows.ts';

export interface Flat {
  readonly markup: string;
  readonly defs: string;
  readonly width: number;
  readonly height: number;
  /** The ids of the nodes that were found in the drawing. */
  readonly nodes: readonly string[];
  /** The parts of Mermaid's SVG that are in it. */
  readonly written: ReadonlySet<Element>;
}

const margin = 6;

export function flatten(
  svg: SVGSVGElement,
  prefix: string,
  links: Readonly<Record<string, number>>,
): Flat {
  const markers = new Markers(prefix);
  const nodes = new Set<string>();
  const written = new Set<Element>();
  const parts: string[] = [];
  const root = originAtContent(svg, links);
  let open: { element: Element; content: string[] } | undefined;
  for (const element of svg.querySelectorAll<SVGElement>('*')) {
    if (element.closest('defs, marker, symbol, style, title, desc')) continue;
    const node = element.closest(nodeSelector);
    if (open && open.element !== node) close();
    if (node && !open) open = { element: node, content: [] };
    const markup = markupOf(element);
    if (markup !== undefined) written.add(element);
    if (markup) (open?.content ?? parts).push(markup);
  }
  close();
  return {
    markup: parts.join('\n'),
    defs: markers.markup(),
    width: root.width,
    height: root.height,
    nodes: [...nodes],
    written,
  };

  function markupOf(element: SVGElement): string | undefined {
    if (element instanceof SVGTextElement) {
      const words = wordsOf(svg, element);
      return words && textMarkup(element, words);
    }
    if (!isShape(element)) return undefined;
    const box = element.getBBox();
    if (box.width === 0 && box.height === 0) return undefined;
    const paint = paintedAs(element);
    return paint && shapeMarkup(svg, element, { ...paint, ...markers.of(element) });
  }

  function close(): void {
    if (!open || open.content.length === 0) return void (open = undefined);
    const id = nodeIdOf(open.element);
    nodes.add(id);
    const station = links[id];
    const content = open.content.join('\n');
    if (station === undefined) parts.push(tag('g', {}, content));
    else {
      const sign = badge(svg, open.element, station);
      parts.push(tag('a', { href: `station:${station}` }, `${content}\n${sign}`));
    }
    open = undefined;
  }
}

function textMarkup(element: SVGTextElement, { rows, anchor, turned }: Words): string {
  const style = getComputedStyle(element);
  const fill = paintOf(style.fill, element);
  const halo = style.paintOrder.startsWith('stroke');
  const [first] = rows;
  if (!first) return '';
  const attributes = {
    'text-anchor': anchor === 'middle' ? undefined : anchor,
    'font-size': style.fontSize === '15px' ? undefined : parseFloat(style.fontSize),
    'font-weight': style.fontWeight === '400' ? undefined : style.fontWeight,
    fill: fill === 'var(--ink)' ? undefined : fill,
    'paint-order': halo ? 'stroke' : undefined,
    stroke: halo ? paintOf(style.stroke, element) : undefined,
    'stroke-width': halo ? parseFloat(style.strokeWidth) : undefined,
    transform: turned === 0 ? undefined : `rotate(${turned} ${first.x} ${first.baseline})`,
  };
  if (rows.length === 1) {
    return tag('text', { x: first.x, y: first.baseline, ...attributes }, escape(first.text));
  }
  // A space at the end of a row keeps its words apart for find and copy; half its width is made good.
  const half = anchor === 'middle' ? 0.13 * parseFloat(style.fontSize) : 0;
  const spans = rows.map(({ text, x, baseline }, index) => {
    const apart = index < rows.length - 1 && !text.endsWith('-');
    const place = { x: apart ? round(x + half) : x, y: baseline };
    return tag('tspan', place, escape(text) + (apart ? ' ' : ''));
  });
  return tag('text', attributes, spans.join(''));
}

/** Moves the view box so that the root's coordinates start at the corner of what is seen. */
function originAtContent(
  svg: SVGSVGElement,
  links: Readonly<Record<string, number>>,
): { readonly width: number; readonly height: number } {
  const boxes: DOMRect[] = [];
  const lifelines = [...svg.querySelectorAll('line.actor-line')];
  for (const element of svg.querySelectorAll<SVGGraphicsElement>('*')) {
    if (element.closest('defs, marker, symbol, style, .actor-line')) continue;
    if (
      element instanceof SVGTextElement
        ? !element.textContent.trim()
        : !isShape(element) || !paintedAs(element)
    )
      continue;
    boxes.push(rootBox(svg, element));
  }
  const badgeSpace = Object.keys(links).length > 0 ? 6 : 0;
  const left = Math.min(...boxes.map((box) => box.left)) - margin - badgeSpace;
  const top = Math.min(...boxes.map((box) => box.top)) - margin - badgeSpace;
  const width = Math.ceil(Math.max(...boxes.map((box) => box.right)) + margin - left);
  const height = Math.ceil(Math.max(...boxes.map((box) => box.bottom)) + margin - top);
  // Mermaid lets lifelines run out of its view.
  for (const line of lifelines) line.setAttribute('y2', String(top + height));
  // Everything that Mermaid drew goes into one group, moved to the corner.
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.setAttribute('transform', `translate(${-left} ${-top})`);
  group.append(...svg.childNodes);
  svg.append(group);
  return { width, height };
}
