import { readNumber } from '../number-text.ts';
import { kinds, type Kind } from '../record.ts';

/** How a text is a name of something: its title, another name, or only what readers type for it. */
export type Fit = 'title' | 'name' | 'found by';

interface Entry {
  readonly kind: Kind;
  readonly hashes: ReadonlyMap<string, Fit>;
}

/** What everything is called. */
export class SiteNames {
  readonly #entries = new Map<string, Entry>();
  readonly #length: number;
  readonly #own = new Set<string>();
  readonly #foundBy = new Set<string>();

  /** @param text - as `namesFile` writes it */
  constructor(text: string) {
    const [length = '', ...lines] = text.split('\n');
    this.#length = Number(length);
    let begin = 0;
    for (const line of lines) {
      const [gap, rest] = readNumber(line);
      begin += gap;
      const [own = [], others = []] = rest
        .slice(1)
        .split(' ')
        .map((part) => part.match(/.{3}/g) ?? []);
      own.forEach((hash) => this.#own.add(hash));
      others.forEach((hash) => this.#foundBy.add(hash));
      this.#entries.set(begin.toString(16).padStart(this.#length, '0'), {
        kind: kinds[Number(rest[0])] ?? 'page',
        hashes: new Map([
          ...[...others].map((hash) => [hash, 'found by'] as const),
          ...[...own].map((hash, at) => [hash, at === 0 ? 'title' : 'name'] as const),
        ]),
      });
    }
  }

  /** True for the title or another name of something. */
  has(hash: string): boolean {
    return this.#own.has(hash);
  }

  /** True for what `has` knows, and for what readers type for something. */
  knows(hash: string): boolean {
    return this.#own.has(hash) || this.#foundBy.has(hash);
  }

  /** How a text names a page of Pagefind's. */
  fit(id: string, hash: string): Fit | undefined {
    return this.#entry(id)?.hashes.get(hash);
  }

  kindOf(id: string): Kind | undefined {
    return this.#entry(id)?.kind;
  }

  #entry(id: string): Entry | undefined {
    return this.#entries.get(id.slice(id.indexOf('_') + 1).slice(0, this.#length));
  }
}
