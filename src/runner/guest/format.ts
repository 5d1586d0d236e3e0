import { limits } from '../limits.ts';
import { formatEntries } from './format-entries.ts';
import type { Place } from './format-entries.ts';
import { formatSpecial } from './format-special.ts';
import { isArray, symbolText } from './primordials.ts';
import { quoted, visible } from './visible.ts';

/** Entries that one call may open in all, so that a wide tree cannot take the run's time. */
const entriesInAll = 5_000;

/** A value as text, as an engineer would want to read it: bounded, and never throwing. */
export function format(value: unknown): string {
  const budget = { left: entriesInAll };
  return formatAt(value, { depth: 0, indent: '', inside: null, budget, format: formatAt });
}

function formatAt(value: unknown, place: Place): string {
  switch (typeof value) {
    case 'string':
      return quoted(value, limits.string);
    case 'number':
      return value === 0 && 1 / value < 0 ? '-0' : `${value}`;
    case 'bigint':
      return `${value}n`;
    case 'symbol':
      return visible(symbolText(value));
    case 'boolean':
    case 'undefined':
      return `${value}`;
    case 'object':
      return value === null ? 'null' : guarded(value, place);
    default:
      return guarded(value as object, place);
  }
}

/** Looking at an object may run the program's code (a proxy's traps): what that throws stays here. */
function guarded(value: object, place: Place): string {
  try {
    for (let above = place.inside; above; above = above.up)
      if (above.value === value) return '[circular]';
    const special = formatSpecial(value);
    if (special !== null) return special;
    if (place.depth >= limits.depth || place.budget.left <= 0)
      return isArray(value) ? '[…]' : '{…}';
    return formatEntries(value, place);
  } catch {
    return '[cannot be shown: looking at it throws]';
  }
}
