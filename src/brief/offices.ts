import type { Office, Stated } from './brief.ts';
import type { Entry } from './entry.ts';
import { entriesOf } from './entries.ts';
import { aside, enumeration } from './enumeration.ts';
import type { Reading } from './reading.ts';
import { slugOf } from './slug.ts';

/** The parts of "A, B, C", or the bullets below it, each with its line. */
export function partsOf(entry: Entry | undefined): Omit<Stated<string>, 'id'>[] {
  if (entry === undefined) return [];
  const written = enumeration(entry.text.plain).map((value) => ({ line: entry.line, value }));
  const nested = entriesOf(entry.blocks).map(({ line, whole, label }) => ({
    line,
    value: whole.plain || (label ?? ''),
  }));
  return [...written, ...nested].filter(({ value }) => value !== '');
}

const HEADQUARTERS =
  /\b(?:hq|headquarters?|head office|main office|hauptsitz|zentrale|siège|sede)\b|본사|本社/iu;

export function readOffices(
  entry: Entry | undefined,
  headquarters: string | undefined,
  reading: Reading,
): Office[] {
  const offices = partsOf(entry).map(({ line, value }) => {
    const found = aside(value);
    const isMarked = HEADQUARTERS.test(found ? found.inside : value);
    const city = found
      ? found.before
      : value.replace(HEADQUARTERS, '').replace(/ ?[:：–-]? ?$/u, '');
    const note = found && !isMarked ? { note: found.inside } : {};
    return {
      id: reading.id('office', slugOf(city)),
      line,
      city,
      isHeadquarters: isMarked,
      ...note,
    };
  });
  if (headquarters === undefined || offices.some(({ isHeadquarters }) => isHeadquarters)) {
    return offices;
  }
  return offices.map((office) => ({
    ...office,
    isHeadquarters: headquarters.startsWith(office.city),
  }));
}
