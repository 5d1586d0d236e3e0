import { limits } from '../limits.ts';
import { className, isKind, quotedKey } from './format-special.ts';
import * as safe from './primordials.ts';
import { visible } from './visible.ts';

/** Where a value stands: how deep, inside which others, and how much may still be opened. */
export interface Place {
  readonly depth: number;
  readonly indent: string;
  /** The object that holds the value; the chain finds cycles without a set. */
  readonly inside: { readonly value: object; readonly up: Place['inside'] } | null;
  readonly budget: { left: number };
  /** How what stands inside becomes text. */
  readonly format: (value: unknown, place: Place) => string;
}

/** Columns that a line of output should keep to. */
const lineWidth = 76;

/** Collects the entries of a container, on one line and broken over several at once. */
class Entries {
  readonly place: Place;
  readonly #indent: string;
  readonly #fills: boolean;
  #inline = '';
  #broken = '';
  #column = 0;
  count = 0;

  constructor(value: object, place: Place, fills: boolean) {
    this.#indent = `${place.indent}  `;
    this.#fills = fills;
    const inside = { value, up: place.inside };
    const { budget, format } = place;
    this.place = { depth: place.depth + 1, indent: this.#indent, inside, budget, format };
  }

  /** True while more entries may be opened. */
  get open(): boolean {
    return this.count < limits.entries && this.place.budget.left > 0;
  }

  text(value: unknown): string {
    return this.place.format(value, this.place);
  }

  add(entry: string): void {
    this.count++;
    this.place.budget.left--;
    this.#inline += this.#inline === '' ? entry : `, ${entry}`;
    const follows = this.#fills && this.#column > 0 && this.#column + entry.length + 2 <= lineWidth;
    if (follows && safe.indexOf(entry, '\n') < 0) {
      this.#broken += ` ${entry},`;
      this.#column += entry.length + 2;
    } else {
      this.#broken += `\n${this.#indent}${entry},`;
      this.#column = this.#indent.length + entry.length + 1;
    }
  }

  end(name: string, open: string, close: string, omitted: number): string {
    if (omitted > 0) this.add(`… ${omitted} more`);
    const head = name === '' ? open : `${name} ${open}`;
    if (this.#inline === '') return head + close;
    const pad = open === '{' ? ' ' : '';
    const inline = `${head}${pad}${this.#inline}${pad}${close}`;
    const fits = inline.length + this.#indent.length <= lineWidth;
    if (fits && safe.indexOf(inline, '\n') < 0) return inline;
    return `${head}${this.#broken}\n${safe.slice(this.#indent, 2)}${close}`;
  }
}

/** Opens a list, typed array, map, set or plain object. */
export function formatEntries(value: object, place: Place): string {
  const typed = safe.typedArrayName(value);
  if (typed !== undefined) return formatList(value, place, safe.typedArrayLength(value), typed);
  if (safe.isArray(value)) return formatList(value, place, value.length, '');
  if (isKind(value, 'Map')) return formatMap(value as Map<unknown, unknown>, place);
  if (isKind(value, 'Set')) return formatSet(value as Set<unknown>, place);
  return formatObject(value, place);
}

function formatList(value: object, place: Place, length: number, name: string): string {
  const entries = new Entries(value, place, true);
  let index = 0;
  for (; index < length && entries.open; index++) entries.add(entryText(value, index, entries));
  const counted = name === '' ? '' : `${name}(${length})`;
  return entries.end(counted, '[', ']', length - index);
}

function entryText(holder: object, key: PropertyKey, entries: Entries): string {
  const found = safe.getOwnPropertyDescriptor(holder, key);
  if (!found) return '(empty)';
  return safe.hasOwn(found, 'value') ? entries.text(found.value) : '[getter]';
}

function formatMap(map: Map<unknown, unknown>, place: Place): string {
  const size = safe.mapSize(map);
  const entries = new Entries(map, place, false);
  safe.mapEach(map, (value, key) => {
    if (!entries.open) return;
    entries.add(`${entries.text(key)} => ${entries.text(value)}`);
  });
  return entries.end(`Map(${size})`, '{', '}', size - entries.count);
}

function formatSet(set: Set<unknown>, place: Place): string {
  const size = safe.setSize(set);
  const entries = new Entries(set, place, true);
  safe.setEach(set, (value) => {
    if (entries.open) entries.add(entries.text(value));
  });
  return entries.end(`Set(${size})`, '{', '}', size - entries.count);
}

function formatObject(value: object, place: Place): string {
  const keys = safe.ownKeys(value);
  const entries = new Entries(value, place, false);
  let index = 0;
  for (; index < keys.length && entries.open; index++) {
    const key = keys[index];
    const found = safe.getOwnPropertyDescriptor(value, key);
    if (!found?.enumerable) continue;
    const name = typeof key === 'symbol' ? `[${visible(safe.symbolText(key))}]` : quotedKey(key);
    entries.add(`${name}: ${entryText(value, key, entries)}`);
  }
  const name = className(value);
  const left = keys.length - index;
  return entries.end(name === 'Object' || name === '' ? '' : name, '{', '}', left);
}
