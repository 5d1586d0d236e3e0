import { createHash } from 'node:crypto';

/** Anki's ids are milliseconds since 1970; ours lie in years that no note of a reader's was made in. */
const first = 1_000_000_000_000;
const range = 300_000_000_000;

/** The guid of a card's note: the same in every edition, so that a reader's schedule stays with it. */
export function guidOf(id: string): string {
  return createHash('sha256').update(`guid ${id}`).digest('base64url').slice(0, 12);
}

/** A number for a note, a deck or a note type: the same for the same name. */
export function numberOf(name: string): number {
  const digest = createHash('sha256').update(`number ${name}`).digest();
  return first + Number(digest.readBigUInt64BE() % BigInt(range));
}

/** By which Anki finds notes with the same first field: 32 bits of its text's SHA-1. */
export function checksumOf(text: string): number {
  return createHash('sha1').update(text).digest().readUInt32BE();
}
