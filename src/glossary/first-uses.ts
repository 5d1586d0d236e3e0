import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
type TextNode = DefaultTreeAdapterTypes.TextNode;

/** A term as pages may mention it. */
export interface LinkableTerm {
  /** Address of its definition: `/glossary/e-l/#escape`. */
  readonly address: string;
  /** Its name and its abbreviations. */
  readonly names: readonly string[];
}

/** Links, controls, headings, code and drawings keep their words to themselves. */
const closed = new Set([
  ...['a', 'button', 'label', 'summary', 'code', 'pre', 'kbd', 'svg', 'math', 'script', 'style'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'caption', 'figcaption', 'dt', 'nav', 'select'],
]);

/**
 * Links the first use of each term in the page's prose (`.sl-markdown-content`) to its definition.
 * A term that the prose links already is left alone; all else stays as it was, byte for byte.
 */
export function linkFirstUses(html: string, terms: readonly LinkableTerm[]): string {
  const prose = find(parse(html, { sourceCodeLocationInfo: true }), (element) =>
    hasClass(element, 'sl-markdown-content'),
  );
  if (!prose) return html;
  const { byName, pattern } = vocabularyOf(terms);
  const used = new Set(linkedIn(prose));
  const edits: { readonly start: number; readonly end: number; readonly link: string }[] = [];
  for (const text of textsOf(prose)) {
    const place = text.sourceCodeLocation;
    if (!place) continue;
    const source = html.slice(place.startOffset, place.endOffset);
    for (const match of source.matchAll(pattern)) {
      const [whole, name = ''] = match;
      const found = byName.get(flat(name));
      if (!found || used.has(found.address) || !isWritten(name, found.exact)) continue;
      used.add(found.address);
      const start = place.startOffset + match.index;
      const link = `<a class="term" href="${found.address}">${whole}</a>`;
      edits.push({ start, end: start + whole.length, link });
    }
  }
  return edits.reduceRight(
    (page, { start, end, link }) => page.slice(0, start) + link + page.slice(end),
    html,
  );
}

/** Text nodes that may hold a link, in the order of the page. */
function* textsOf(node: Node): Generator<TextNode> {
  for (const child of childrenOf(node)) {
    if (child.nodeName === '#text') yield child as TextNode;
    else if (!closed.has(child.nodeName) && !isKeptApart(child as Element)) yield* textsOf(child);
  }
}

function isKeptApart(element: Element): boolean {
  return hasClass(element, 'not-content') || hasClass(element, 'sl-heading-wrapper');
}

/** Addresses that the prose links by itself. */
function linkedIn(node: Node): readonly string[] {
  return childrenOf(node).flatMap((child) => {
    const address = attribute(child, 'href');
    return [...(address === undefined ? [] : [address]), ...linkedIn(child)];
  });
}

interface Vocabulary {
  readonly byName: ReadonlyMap<string, { readonly address: string; readonly exact?: string }>;
  readonly pattern: RegExp;
}
const vocabularies = new WeakMap<readonly LinkableTerm[], Vocabulary>();

function vocabularyOf(terms: readonly LinkableTerm[]): Vocabulary {
  const known = vocabularies.get(terms);
  if (known) return known;
  const byName = new Map(
    terms.flatMap(({ address, names }) =>
      names.map(
        (name) => [flat(name), { address, ...(isShort(name) && { exact: name }) }] as const,
      ),
    ),
  );
  const alternatives = [...byName.keys()]
    .toSorted((one, other) => other.length - one.length || (one < other ? -1 : 1))
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[\\s–-]+'));
  const pattern = new RegExp(
    `(?<![\\p{L}\\d&#-])(${alternatives.join('|')})(?:s|es)?(?![\\p{L}\\d-])`,
    'giu',
  );
  const made = { byName, pattern };
  vocabularies.set(terms, made);
  return made;
}

/** A short name with two capitals is an abbreviation, found only as it is written. */
function isShort(name: string): boolean {
  return name.length <= 5 && /\p{Lu}.*\p{Lu}/u.test(name);
}

function isWritten(name: string, exact: string | undefined): boolean {
  return exact === undefined || name === exact;
}

function flat(name: string): string {
  return name.toLowerCase().replace(/[\s–-]+/g, ' ');
}

function find(node: Node, wanted: (element: Element) => boolean): Element | undefined {
  for (const child of childrenOf(node)) {
    if ('tagName' in child && wanted(child)) return child;
    const inner = find(child, wanted);
    if (inner) return inner;
  }
  return undefined;
}

function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function hasClass(element: Element, name: string): boolean {
  return attribute(element, 'class')?.split(/\s+/).includes(name) ?? false;
}

function attribute(node: Node, name: string): string | undefined {
  return 'attrs' in node ? node.attrs.find((each) => each.name === name)?.value : undefined;
}
