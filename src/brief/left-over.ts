import type { Block, Brief, KnownSection, Section, TextLine } from './brief.ts';
import { isField } from './fields.ts';
import type { Field } from './fields.ts';
import { withoutNumber } from './heading-number.ts';
import { quote } from './problem.ts';
import type { Reading } from './reading.ts';
import { plainWords } from './plain-words.ts';

/** Labels that say which part of a brief follows, and that its page says in its own words. */
const READ_BY_LABEL: readonly Field[] = ['mission', 'values', 'title'];

type Shown = Pick<
  Brief,
  'company' | 'mission' | 'values' | 'news' | 'role' | 'topics' | 'questions'
>;

/**
 * What stands in a known section and has become no part of the brief, as sections of their own, so
 * that no line is lost: a second paragraph on the company, an introduction above the topics.
 */
export function leftOver(
  sections: readonly KnownSection[],
  shown: Shown,
  reading: Reading,
): Section[] {
  const lines = new ShownLines(shown);
  return sections.flatMap(({ heading, line, blocks }) => {
    const rest = blocks.flatMap((block) => lines.rest(block));
    const [first] = rest;
    if (!first) return [];
    const found = `words under ${quote(heading)} that are no part of it`;
    reading.warn(
      first.line,
      found,
      'write them in bullets; they stand under "More from the brief"',
    );
    return [{ heading, line, blocks: rest }];
  });
}

/** The words that the parts of a brief show, by line, and the blocks that they keep as written. */
class ShownLines {
  readonly #words = new Map<number, Set<string>>();
  readonly #texts: { readonly line: number; readonly text: string }[] = [];
  readonly #blocks = new Set<unknown>();

  constructor(shown: Shown) {
    this.#visit(shown, 0);
    this.#texts.sort((one, other) => one.line - other.line);
  }

  /** The block, or as much of it as is not shown. */
  rest(block: Block): Block[] {
    if (this.#blocks.has(block)) return [];
    switch (block.kind) {
      case 'paragraph': {
        const lines = block.lines.filter((line) => !this.#shows(line));
        const [first] = lines;
        if (!first) return [];
        if (lines.length === block.lines.length) return [block];
        return lines.map((line) => ({ kind: 'paragraph', ...line, lines: [line] }));
      }
      case 'list': {
        const items = block.items.flatMap((item) => {
          const blocks = item.blocks.flatMap((inner) => this.rest(inner));
          return this.#shows(item) && blocks.length === 0 ? [] : [{ ...item, blocks }];
        });
        return items.length === 0 ? [] : [{ ...block, items }];
      }
      case 'group': {
        const blocks = block.blocks.flatMap((inner) => this.rest(inner));
        const heading = { line: block.line, text: { plain: block.heading, inline: [] } };
        return blocks.length === 0 && this.#isShownHeading(heading) ? [] : [{ ...block, blocks }];
      }
      case 'table': {
        const rows = block.rows.filter(
          ({ line, cells }) => !cells.every((text) => this.#shows({ line, text })),
        );
        return rows.length === 0 ? [] : [{ ...block, rows }];
      }
      case 'code':
        return [block];
    }
  }

  #shows({ line, text }: TextLine): boolean {
    const [label = '', said = ''] = text.plain.split(/[:：](.*)/su);
    const isLabelled = READ_BY_LABEL.some((field) => isField(label, field));
    const words = plainWords(withoutNumber(isLabelled ? said : text.plain));
    if (words === '') return true;
    const here = this.#words.get(line);
    if (here && words.split(' ').every((word) => here.has(word))) return true;
    // What Chinese, Japanese and Korean write in one go is shown as a name and what is said of it.
    const inOneGo = [...(here ?? [])].join('');
    if (inOneGo.includes(words.replaceAll(' ', ''))) return true;
    const before = this.#texts.findLastIndex((shown) => shown.line <= line);
    const nearest = this.#texts[before]?.line;
    return this.#texts.some((shown) => shown.line === nearest && shown.text.includes(words));
  }

  /** The heading of a group stands with each thing that was read from it. */
  #isShownHeading(heading: TextLine): boolean {
    const words = plainWords(heading.text.plain);
    return this.#shows(heading) || this.#texts.some(({ text }) => text === words);
  }

  #visit(part: unknown, line: number): void {
    if (typeof part === 'string') {
      const text = plainWords(part);
      if (text !== '') this.#texts.push({ line, text });
      const words = this.#words.get(line) ?? new Set();
      for (const word of text.split(' ')) words.add(word);
      this.#words.set(line, words);
    } else if (typeof part === 'number') {
      this.#visit(String(part), line);
    } else if (Array.isArray(part)) {
      for (const inner of part) this.#visit(inner, line);
    } else if (typeof part === 'object' && part !== null) {
      this.#blocks.add(part);
      const at = 'line' in part && typeof part.line === 'number' ? part.line : line;
      for (const [key, inner] of Object.entries(part)) {
        if (!['id', 'slug', 'line', 'kind', 'inline'].includes(key)) this.#visit(inner, at);
      }
    }
  }
}
