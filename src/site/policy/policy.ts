import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a `<script>` may be called whose text is run or obeyed; others are data. */
const obeyed = ['', 'module', 'text/javascript', 'importmap', 'speculationrules'];

/**
 * A page that says what it may do: run the site's own files and exactly the inline scripts that the
 * build wrote into it, ask nobody but the site, send no form, frame nothing but the sandbox.
 *
 * @param html a built page
 * @param sandboxSources what the runner's sandbox needs as `script-src`; pages without snippets get none of it
 * @throws Error where a page has none of a head, or script in an attribute, which no hash can allow
 */
export function withPolicy(html: string, sandboxSources: string): string {
  const elements = [...elementsOf(parse(html, { sourceCodeLocationInfo: true }))];
  if (elements.some((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy'))
    return html;
  for (const element of elements) refuseScriptInAttributes(element);
  const charset = elements.find(
    (element) => element.tagName === 'meta' && attribute(element, 'charset') !== undefined,
  );
  const place = charset?.sourceCodeLocation?.endOffset;
  if (place === undefined) throw new Error('found no <meta charset>; write one first in the head');
  const runs = elements.some(({ tagName }) => tagName === 'code-snippet');
  const hashes = new Set(elements.filter(isInlineScript).map((script) => hashOf(textOf(script))));
  const scripts = ["'self'", ...hashes, ...(runs ? [sandboxSources] : [])].join(' ');
  const policy = [
    // For what has no rule of its own below: pages that are fetched before they are opened.
    "default-src 'self'",
    `script-src ${scripts}`,
    // Drawings, highlighted code and the editor carry styles of their own.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    // What a reader has recorded in this page.
    'media-src blob:',
    `worker-src 'self'${runs ? ' blob:' : ''}`,
    // The sandbox has no address; what has one is not framed.
    ...['frame-src', 'object-src', 'base-uri', 'form-action'].map((kind) => `${kind} 'none'`),
  ].join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.slice(0, place) + meta + html.slice(place);
}

function isInlineScript(element: Element): boolean {
  if (element.tagName !== 'script' || attribute(element, 'src') !== undefined) return false;
  return obeyed.includes(attribute(element, 'type') ?? '');
}

function refuseScriptInAttributes({ tagName, attrs }: Element): void {
  for (const { name, value } of attrs) {
    if (/^on/.test(name) || /^\s*javascript:/i.test(value))
      throw new Error(`<${tagName} ${name}="${value}">: write a listener in a <script> instead`);
  }
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

function textOf({ childNodes }: Element): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** All elements in their order, those in templates too. */
function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elementsOf(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}
