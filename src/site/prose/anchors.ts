import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fillNames, type Names } from '../names.ts';

/** The anchors of a page of prose: those of its headings, and those that its components give. */
export function anchorsOf(file: string, names: Names): ReadonlySet<string> {
  const source = readFileSync(file, 'utf8');
  return new Set([...headingAnchors(fillNames(source, names)), ...componentAnchors(file, source)]);
}

/** As GitHub writes them; a heading that another repeats gets a number. */
function headingAnchors(source: string): readonly string[] {
  const used = new Map<string, number>();
  const prose = source.replace(/^(```|~~~)[^]*?^\1/gm, '');
  return [...prose.matchAll(/^#{2,6}[ \t]+(.+?)[ \t]*#*$/gm)].map(([, heading = '']) => {
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const before = used.get(slug) ?? 0;
    used.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  });
}

/** Ids that stand in the source of a file or of the components that it imports. */
function componentAnchors(
  file: string,
  source: string,
  seen: Set<string> = new Set<string>(),
): readonly string[] {
  const own = [...source.matchAll(/\bid="([\w-]+)"/g)].map(([, id = '']) => id);
  const runnables = [...source.matchAll(/<(?:Snippet|Exercise) name="([\w/-]+)"/g)].map(
    ([, name = '']) => name.replace('/', '-'),
  );
  const components = [...source.matchAll(/from '([^']+\.astro)'/g)]
    .map(([, path = '']) =>
      path.startsWith('#components/')
        ? path.replace('#components', 'src/components')
        : posix.join(posix.dirname(file), path),
    )
    .filter((path) => !seen.has(path) && existsSync(path));
  const theirs = components.flatMap((path) => {
    seen.add(path);
    return componentAnchors(path, readFileSync(path, 'utf8'), seen);
  });
  return [...own, ...runnables, ...theirs];
}
