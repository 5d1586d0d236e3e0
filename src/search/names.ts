import { nameHash, nameKey } from './name-key.ts';
import { kinds, type Kind } from './record.ts';

/** What readers may call something that search finds. */
export interface Named {
  /** Path under the base, with the anchor. */
  readonly path: string;
  readonly kind: Kind;
  readonly title: string;
  /** Its other names: synonyms, the Korean one. */
  readonly names: readonly string[];
  /** Words that readers type when they need it and that are no name of it. */
  readonly foundBy: readonly string[];
  /** Whole questions that lead to it, as readers type them. */
  readonly askedAs?: readonly string[] | undefined;
}

/** First letters of Pagefind's names of pages that tell them apart. */
function lengthToTell(ids: readonly string[]): number {
  const all = new Set(ids).size;
  let length = 4;
  while (new Set(ids.map((id) => id.slice(0, length))).size < all) length++;
  return length;
}

/**
 * What the browser is told of names, a line each: the beginning of Pagefind's name for the page, the
 * kind, then the hashes of its title, of its other names, and after a space of what else finds it:
 * questions as readers type them, and the words that find a term.
 *
 * @param idOf - Pagefind's name of the page at a path: "en_63f641d"
 * @throws Error when Pagefind has no page at a path
 */
export function namesFile(named: readonly Named[], idOf: (path: string) => string): string {
  const ids = named.map(({ path }) => {
    const id = idOf(path).replace(/^\w+_/, '');
    if (id === '') throw new Error(`search: found no page at "${path}" in the index`);
    return id;
  });
  const length = lengthToTell(ids);
  const lines = named.map(({ kind, title, names, foundBy, askedAs = [] }, at) => {
    const own = hashes([title, ...names]);
    const others = hashes([
      ...askedAs,
      ...(kind === 'term' ? foundBy.filter(needsHelp) : []),
    ]).filter((hash) => !own.includes(hash));
    const line = `${ids[at]?.slice(0, length) ?? ''}${kinds.indexOf(kind)}${own.join('')}`;
    return others.length === 0 ? line : `${line} ${others.join('')}`;
  });
  return [length, ...lines.toSorted()].join('\n');
}

/** A word or two that other pages have too; longer texts and Korean words find their page by themselves. */
function needsHelp(name: string): boolean {
  return name.split(' ').length <= 2 && !hasHangul(name);
}

function hashes(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name) => nameKey(name) !== '').map(nameHash))];
}

/** Names of several words as some readers write them, in one: "heatmap", "객체검출". */
export function writtenAsOne(names: readonly string[]): readonly string[] {
  return [
    ...new Set(
      names
        .map((name) => name.normalize('NFKC').trim())
        .filter((name) => /[\s.-]/.test(name) && (hasHangul(name) || isShort(name)))
        .map((name) => name.replace(/[\s.-]+/g, '')),
    ),
  ];
}

function hasHangul(name: string): boolean {
  return /\p{Script=Hangul}/u.test(name);
}

function isShort(name: string): boolean {
  return /^[\p{L}\p{N}]+(?:[\s.-][\p{L}\p{N}]{2,}){1,2}$/u.test(name);
}
