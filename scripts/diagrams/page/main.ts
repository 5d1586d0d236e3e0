/** Runs in the drawing page: one source in, one SVG out. */
import { flatten } from './flatten.ts';
import { placeGroupTitles } from './group-titles.ts';
import { escape, tag } from './markup.ts';
import { outlineOf } from './outline.ts';
import { setStandIns } from './paint.ts';
import { centreDays } from './plan.ts';
import { mermaidSettings } from './settings.ts';
import { arrangeVersionGraph } from './version-graph.ts';

export interface Order {
  readonly body: string;
  /** Starts every id of the drawing. */
  readonly prefix: string;
  readonly digest: string;
  readonly accTitle: string;
  readonly accDescr: string;
  readonly links: Readonly<Record<string, number>>;
}

export interface Drawn {
  readonly svg: string;
  /** The nodes that a link may name. */
  readonly nodes: readonly string[];
}

async function draw(order: Order): Promise<Drawn> {
  const { prefix, accTitle, accDescr, links } = order;
  window.mermaid.initialize(mermaidSettings);
  const { type, db } = await window.mermaid.mermaidAPI.getDiagramFromText(order.body);
  const outline = outlineOf(type, db, links);
  const { svg } = await window.mermaid.render('drawing', order.body);
  const stage = document.createElement('div');
  document.body.replaceChildren(stage);
  stage.innerHTML = svg;
  const root = stage.querySelector('svg');
  if (!root) throw new Error('found no SVG in what Mermaid drew');
  const box = root.viewBox.baseVal;
  root.setAttribute('style', `width: ${box.width}px; height: ${box.height}px`);
  arrangeVersionGraph(root);
  centreDays(root);
  placeGroupTitles(root);
  const flat = flatten(root, prefix, links);
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: flat.width,
    height: flat.height,
    viewBox: `0 0 ${flat.width} ${flat.height}`,
    'data-digest': order.digest,
    role: 'group',
    'aria-labelledby': `${prefix}-title`,
    'aria-describedby': `${prefix}-desc`,
    'font-family': "'Plex Sans', 'Plex Sans fallback', sans-serif",
    'font-size': 15,
    'text-anchor': 'middle',
    'stroke-width': 1.5,
  };
  const content = [
    tag('title', { id: `${prefix}-title` }, escape(accTitle)),
    tag('desc', { id: `${prefix}-desc` }, escape(accDescr)),
    tag('metadata', {}, escape(JSON.stringify(outline)).replaceAll('&quot;', '"')),
    flat.defs,
    tag('g', { fill: 'var(--ink)' }, flat.markup),
  ];
  const inner = `\n${content.filter(Boolean).join('\n')}\n`;
  return { svg: `${tag('svg', attributes, inner)}\n`, nodes: flat.nodes };
}

setStandIns(document.documentElement);
Object.assign(window, { drawDiagram: draw });
