import { citedSource } from '../sources/source-pages.ts';
import { fillNames, type Names } from './names.ts';
import { heldQuantities } from './quantities.ts';

interface Options {
  readonly names: Names;
  /** Path under which the site is published, with a slash at both ends. */
  readonly base: string;
  /** Paths, such as `/company/news/`, of the pages that this brief leaves out, and addresses of such sections. */
  readonly leftOut: ReadonlySet<string>;
}

interface Link<Child> {
  readonly url: string;
  readonly children: readonly Child[];
}

/**
 * What our Markdown may leave to the build: the brief's names in the text, quantities held
 * together, the base path in links from the root, the page on which a source stands, and links to
 * pages and sections that this brief leaves out, which become plain text.
 */
export function handbookMarkdown({ names, base, leftOut }: Options) {
  return {
    name: 'handbook-markdown',
    text(node: { value: string }) {
      const value = heldQuantities(fillNames(node.value, names));
      return value === node.value ? undefined : { type: 'text' as const, value };
    },
    link<Child>(node: Link<Child>) {
      if (!node.url.startsWith('/') || node.url.startsWith('//')) return undefined;
      const [path] = node.url.split('#');
      const children = [...node.children];
      if (leftOut.has(path) || leftOut.has(node.url))
        return { type: 'emphasis' as const, children, data: { hName: 'span' } };
      return {
        ...node,
        type: 'link' as const,
        url: base + (citedSource(node.url) ?? node.url).slice(1),
        children,
      };
    },
  };
}
