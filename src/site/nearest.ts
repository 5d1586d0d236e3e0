import { distance } from 'fastest-levenshtein';

/** `; did you mean X?`, where one of the known names is spelt nearly like what was found, else nothing. */
export function nearest(found: string, known: readonly string[]): string {
  const ranked = known
    .map((name) => ({ name, away: distance(found, name) }))
    .toSorted((one, other) => one.away - other.away);
  const [best] = ranked;
  return best && best.away <= Math.max(2, found.length / 4) ? `; did you mean ${best.name}?` : '';
}
