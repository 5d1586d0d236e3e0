import { existsSync, globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { rememberByText } from '../../collections/remember-by-text.ts';
import { parseYamlEntry } from '../../collections/yaml-entries.ts';
import { unknownNames } from '../names.ts';
import { nearest } from '../nearest.ts';
import type { LinkCheck } from '../site-links.ts';
import { pageSchema } from './page-schema.ts';
import { splitPage, type ProseLine } from './page-text.ts';

/** What a page's components may name: snippets, exercises, diagrams, samples, topics. */
export type KnownNames = Readonly<Record<string, ReadonlySet<string>>>;

/** What is wrong with a page: "file:line: found X: write Y". */
export function pageProblems(
  file: string,
  link: LinkCheck,
  names: KnownNames,
  anchors: () => ReadonlySet<string>,
): readonly string[] {
  const { source, frontmatter, prose, parsed } = readPage(file);
  // The front matter begins in the file's second line and with an empty one here.
  const head = frontmatter.split('\n').map((text, index) => ({ text, line: index + 1 }));
  const tokens = [...head, ...prose].flatMap(({ text, line }) =>
    unknownNames(text).map((found) => `${file}:${line}: found ${found}`),
  );
  return [
    ...(parsed.ok ? [] : parsed.problems),
    ...tokens,
    ...prose.flatMap((line) =>
      [...linkProblems(line, link, anchors), ...pictureProblems(line, file)].map(
        (problem) => `${file}:${line.line}: ${problem}`,
      ),
    ),
    ...(file.endsWith('.mdx') ? componentProblems(file, source, prose, names) : []),
  ];
}

/** A page in its parts. */
const readPage = rememberByText((source, file) => {
  const split = splitPage(source);
  return { source, ...split, parsed: parseYamlEntry(split.frontmatter, file, pageSchema) };
});

function linkProblems(
  { text }: ProseLine,
  link: LinkCheck,
  anchors: () => ReadonlySet<string>,
): readonly string[] {
  const links = [
    ...text.replace(PICTURE, '').matchAll(/\]\(([^()\s]*(?:\([^()\s]*\))?)\)|\bhref="([^"]*)"/g),
  ];
  return links.flatMap(([, inMarkdown, inTag]) => {
    const to = inMarkdown ?? inTag ?? '';
    const remedy = remedyFor(to, link, anchors);
    return remedy === undefined ? [] : [`found a link to ${to || 'nothing'}: ${remedy}`];
  });
}

const PICTURE = /!\[([^\]]*)\]\(([^()\s]*)(?:\s+"[^"]*")?\)/g;

/** A picture lies beside its page and has words for who does not see it. */
function pictureProblems({ text }: ProseLine, file: string): readonly string[] {
  return [...text.matchAll(PICTURE)].flatMap(([, words = '', path = '']) => {
    if (/^\w+:|^\//.test(path)) {
      return [`found a picture at ${path}: put it beside the page and write ./${basename(path)}`];
    }
    if (!existsSync(join(dirname(file), path))) {
      return [`found a picture ${path}, which there is not: write the path of one beside the page`];
    }
    return words.trim() === ''
      ? [`found ${path} without words: write ![what it shows](${path})`]
      : [];
  });
}

function remedyFor(
  to: string,
  link: LinkCheck,
  anchors: () => ReadonlySet<string>,
): string | undefined {
  if (/^(?:https:|mailto:)/.test(to)) return undefined;
  if (to.startsWith('#')) {
    const own = anchors();
    return own.has(to.slice(1))
      ? undefined
      : `write an anchor of this page${nearest(to.slice(1), [...own])}`;
  }
  if (to.startsWith('/')) return link(to);
  return 'write a path from the root, such as /line/capture/, or an address that starts with https://';
}

/** The name with which an expression in braces begins; a pair of braces in another is an object. */
const EXPRESSION =
  /(?<![{($\\])\{\s*(?!(?:true|false|null|undefined|typeof|new|await|async|function|if)\b)([A-Za-z_$][\w$]*)\b(?!\s*:)/g;

/** Components that nobody imported, and names that a component looks for in vain. */
function componentProblems(
  file: string,
  source: string,
  prose: readonly ProseLine[],
  names: KnownNames,
): readonly string[] {
  const statements = source.match(/^import[^;]*;/gm) ?? [];
  const imports = statements.join('\n');
  const imported = new Set(imports.match(/\b[A-Z]\w*\b/g));
  const missing = statements.flatMap((statement) => {
    const [, path = ''] = /from\s+'([^']+)'/.exec(statement) ?? [];
    const beside = path.startsWith('#components/')
      ? path.replace('#components', 'src/components')
      : /^\.\.?\//.test(path) && join(dirname(file), path);
    // What has no ending is a folder's index, or a module of ours.
    if (!beside || !/\.[a-z]+$/.test(path) || existsSync(beside)) return [];
    const line = source.slice(0, source.indexOf(statement)).split('\n').length;
    const near = nearest(path, components());
    return [
      `${file}:${line}: found an import of ${path}, which there is not: correct its path${near}`,
    ];
  });
  const declared = new Set(
    [...statements, ...(source.match(/^export\b[^=(;]*/gm) ?? [])].join(' ').match(/[\w$]+/g),
  );
  const used = prose.flatMap(({ line, text }) => [
    ...[...text.replace(/="[^"]*"/g, '').matchAll(EXPRESSION)]
      .filter(([, name = '']) => !declared.has(name) && !(name in globalThis))
      .map(
        ([, name = '']) =>
          `${file}:${line}: found {${name}}, which the page does not import: import it, or write it between backticks${nearest(name, [...declared])}`,
      ),
    ...[...text.matchAll(/<([A-Z]\w*)/g)]
      .filter(([, name = '']) => name !== 'Fragment' && !imported.has(name))
      .map(
        ([, name = '']) =>
          `${file}:${line}: found <${name}>, which the page does not import: write import ${name} from '#components/${name}.astro'; or correct its spelling${nearest(name, [...imported])}`,
      ),
    ...[...text.matchAll(/<([A-Z]\w*) (?:name|topic)="([^"]*)"/g)].flatMap(
      ([, component = '', name = '']) => {
        const known = names[component];
        return known === undefined || known.has(name)
          ? []
          : [
              `${file}:${line}: found <${component}> of ${name}, which there is not: write one that exists${nearest(name, [...known])}`,
            ];
      },
    ),
  ]);
  return [...missing, ...used];
}

/** What prose imports as `#components/…`. */
function components(): readonly string[] {
  return globSync('**/*.astro', { cwd: 'src/components' }).map(
    (path) => `#components/${path.replaceAll('\\', '/')}`,
  );
}
