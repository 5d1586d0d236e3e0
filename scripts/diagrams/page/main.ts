/** Runs in the drawing page: one source in, one SVG out. */
import { accountOf, type Account, type Fault } from './account.ts';
import { flatten } from './flatten.ts';
import { placeGroupTitles } from './group-titles.ts';
import { escape, tag } from './markup.ts';
import { outlineOf } from './outline.ts';
import { setStandIns } from './paint.ts';
import { centreDays } from './plan.ts';
import { settingsFor } from './settings.ts';
import { visibleParts } from './unpainted.ts';
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
  /** How much of what is in it. */
  readonly account: Account;
  /** What of the source is not in it. */
  readonly faults: readonly Fault[];
}

async function draw(order: Order): Promise<Drawn> {
  const { prefix, accTitle, accDescr, links } = order;
  window.mermaid.initialize(settingsFor(order.body));
  const { type, db } = await window.mermaid.mermaidAPI.getDiagramFromText(order.body);
  const outline = outlineOf(type, db, links);
  const root = await staged(order.body);
  arrangeVersionGraph(root);
  centreDays(root, db.getTickInterval?.());
  placeGroupTitles(root);
  const shown = asMermaidPaints(() => visibleParts(root));
  const flat = flatten(root, prefix, links);
  const { account, faults } = accountOf(type, db, root, flat.written, outline);
  const unpainted = shown.filter((part) => !flat.written.has(part)).map(unpaintedFault);
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
  return {
    svg: `${tag('svg', attributes, inner)}\n`,
    nodes: flat.nodes,
    account,
    faults: [...faults, ...unpainted],
  };
}

/** Mermaid's own drawing, in the page. */
async function staged(code: string): Promise<SVGSVGElement> {
  const { svg } = await window.mermaid.render('drawing', code);
  const stage = document.createElement('div');
  document.body.replaceChildren(stage);
  stage.innerHTML = svg;
  const root = stage.querySelector('svg');
  if (!root) throw new Error('found no SVG in what Mermaid drew');
  const box = root.viewBox.baseVal;
  root.setAttribute('style', `width: ${box.width}px; height: ${box.height}px`);
  return root;
}

/** Looks at the page without drawing.css. */
function asMermaidPaints<Result>(look: () => Result): Result {
  const rules = document.querySelector<HTMLStyleElement>('#drawing-rules')?.sheet;
  if (!rules) throw new Error('found no drawing.css in the drawing page');
  rules.disabled = true;
  const result = look();
  rules.disabled = false;
  return result;
}

function unpaintedFault(part: Element): Fault {
  const near = part.textContent.trim() || part.closest('.node, .cluster')?.textContent.trim();
  const named = [part.localName, ...part.classList].join('.');
  const within = part.closest('g[class]')?.getAttribute('class')?.trim().replace(/\s+/g, '.');
  return {
    words: `found ${named}${within ? ` in ${within}` : ''}, which no rule of drawing.css paints: write a node, an arrow or a frame in its place, or a rule there`,
    ...(near !== undefined && { near }),
  };
}

setStandIns(document.documentElement);
Object.assign(window, { drawDiagram: draw });
