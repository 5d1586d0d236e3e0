import { format } from './format.ts';
import * as safe from './primordials.ts';

/**
 * Fills %s, %d, %i, %f, %o, %O and %j from the values from `next` on, as browsers do; %c takes its
 * style and prints nothing.
 */
export function filled(pattern: string, given: readonly unknown[], next: number) {
  let text = '';
  let from = 0;
  let used = next;
  for (let index = 0; index + 1 < pattern.length; index++) {
    if (safe.charCode(pattern, index) !== 37) continue;
    const letter = safe.slice(pattern, index + 1, index + 2);
    if (letter === '%') text += safe.slice(pattern, from, index + 1);
    else if (isPlaceholder(letter) && used < given.length)
      text += safe.slice(pattern, from, index) + written(letter, given[used++]);
    else continue;
    index++;
    from = index + 1;
  }
  return { text: text + safe.slice(pattern, from), used };
}

function isPlaceholder(letter: string): boolean {
  return safe.indexOf('sdifoOjc', letter) >= 0;
}

function written(letter: string, value: unknown): string {
  switch (letter) {
    case 'c':
      return '';
    case 'd':
    case 'i':
    case 'f':
      return numberText(letter, value);
    case 's':
      return typeof value === 'string' ? value : format(value);
    default:
      return format(value);
  }
}

/** A number or a text that holds one; a whole one for %i and %d, as browsers have it. */
function numberText(letter: string, value: unknown): string {
  if (typeof value === 'bigint') return format(value);
  const number = typeof value === 'number' || typeof value === 'string' ? value : NaN;
  const parsed = safe.parseNumber(number);
  return format(letter === 'f' ? parsed : safe.trunc(parsed));
}
