import { nameHash, nameKey } from './name-key.ts';
import { numberText } from './number-text.ts';
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
 * What the browser is told of names, a line each in the order of Pagefind's names for the pages: how
 * far the beginning of this one is from the one before, read as a number, the kind, then the hashes
 * of its title, of its other names, and after a space of what else finds it: questions as readers
 * type them, and the words that find a term. The first line says how long a beginning is.
 *
 * @param idOf - Pagefind's name of the page at a path: "en_63f641d"
 * @throws Error when Pagefind has no page at a path, or a name that is no hexadecimal number
 */
export function namesFile(named: readonly Named[], idOf: (path: string) => string): string {
  const ids = named.map(({ path }) => {
    const id = idOf(path).replace(/^\w+_/, '');
    if (id === '') throw new Error(`search: found no page at "${path}" in the index`);
    if (!/^[\da-f]+$/.test(id))
      throw new Error(
        `search: found "${id}" as Pagefind's name of "${path}", expected hexadecimal`,
      );
    return id;
  });
  const length = lengthToTell(ids);
  const entries = named.map(({ kind, title, names, foundBy, askedAs = [] }, at) => {
    const own = hashes([title, ...names]);
    const others = hashes([
      ...askedAs,
      ...(kind === 'term' ? foundBy.filter(needsHelp) : []),
    ]).filter((hash) => !own.includes(hash));
    const rest = `${kinds.indexOf(kind)}${own.join('')}`;
    return {
      begin: parseInt(ids[at]?.slice(0, length) ?? '', 16),
      rest: others.length === 0 ? rest : `${rest} ${others.join('')}`,
    };
  });
  const sorted = entries.toSorted((one, other) => one.begin - other.begin);
  const lines = sorted.map(
    ({ begin, rest }, at) => numberText(begin - (sorted[at - 1]?.begin ?? 0)) + rest,
  );
  return [length, ...lines].join('\n');
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
