/** The shape of a page's markup: all of it that its words are not. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Attributes whose value names another element of the page. */
const references = [
  'for',
  'headers',
  'list',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
];
/** Attributes whose value changes what an element is; of others it counts that they are there. */
const telling =
  /^(role|type|name|rel|http-equiv|lang|dir|tabindex|scope|hidden|open|disabled|aria-(?!label$|value))/;
/** Where two of one page must not have one name. */
const landmarks = ['nav', 'section', 'aside', 'form', 'header', 'footer'];

/**
 * Everything that a page's markup is made of, each once: every element with all that it stands in, by
 * name, classes, attributes and colours of its own, and whether it has words; each step from one
 * heading's level to the next; names and identifiers that stand twice, and references to none.
 */
export function shapeOf(html: string): ReadonlySet<string> {
  const shape = new Set<string>();
  const taken = new Set<string>();
  const referred: string[] = [];
  let heading = 'none';

  const visit = (element: Element, place: string): void => {
    const here = `${place} > ${describe(element)}`;
    shape.add(here);
    if (/^h[1-6]$/.test(element.tagName)) {
      shape.add(`${heading} before ${element.tagName}`);
      heading = element.tagName;
    }
    for (const [name, value] of namesOf(element)) {
      if (taken.has(`${name}=${value}`)) shape.add(`twice: ${name}=${value}`);
      taken.add(`${name}=${value}`);
    }
    for (const name of references) {
      referred.push(...(valueOf(element, name)?.split(/\s+/).filter(Boolean) ?? []));
    }
    for (const child of childrenOf(element)) visit(child, here);
  };

  for (const root of childrenOf(parse(html))) visit(root, '');
  for (const id of referred) if (!taken.has(`id=${id}`)) shape.add(`refers to nothing: ${id}`);
  return shape;
}

/** As few pages as the greedy choice finds, whose shapes together hold all that the others' hold. */
export function pagesForAllShapes(
  shapes: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const left = new Set([...shapes.values()].flatMap((shape) => [...shape]));
  const chosen = new Set<string>();
  while (left.size > 0) {
    const counts = [...shapes].map(([path, shape]) => ({
      path,
      count: [...shape].filter((part) => left.has(part)).length,
    }));
    const best = counts.reduce((most, each) => (each.count > most.count ? each : most));
    chosen.add(best.path);
    for (const part of shapes.get(best.path) ?? []) left.delete(part);
  }
  return chosen;
}

/** By what an element is told from all others of its page. */
function namesOf(element: Element): readonly (readonly [string, string])[] {
  const id = valueOf(element, 'id');
  const label = landmarks.includes(element.tagName) ? valueOf(element, 'aria-label') : undefined;
  return [
    ...(id === undefined ? [] : [['id', id] as const]),
    ...(label === undefined ? [] : [[element.tagName, label] as const]),
  ];
}

function describe(element: Element): string {
  const classes = valueOf(element, 'class')?.split(/\s+/).filter(Boolean).sort().join('.') ?? '';
  const attributes = element.attrs.flatMap(({ name, value }) => {
    if (name === 'class') return [];
    if (name === 'style') return [`style=${withoutNumbers(value)}`];
    const isTold = telling.test(name) && !references.includes(name);
    return [isTold || value === '' ? `${name}=${value}` : name];
  });
  const words = element.childNodes.some((child) => 'value' in child && child.value.trim() !== '');
  return `${element.tagName}.${classes}[${attributes.sort().join(' ')}]${words ? ' with words' : ''}`;
}

/** Lengths and shares differ as words do; colours decide whether words can be read. */
function withoutNumbers(style: string): string {
  return style.replace(/#[\da-f]{3,8}|\d+(?:\.\d+)?/gi, (part) =>
    part.startsWith('#') ? part : '0',
  );
}

function valueOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

function childrenOf(node: Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.filter((child): child is Element => 'tagName' in child);
}
