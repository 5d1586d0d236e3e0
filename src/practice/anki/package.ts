import { zipSync, strToU8, type Zippable } from 'fflate';
import { collectionOf } from './collection.ts';
import type { AnkiDeck } from './note.ts';

/** The first day that a ZIP can name, in whatever time zone it is packed. */
const packed = new Date(1980, 0, 1);

/** The deck as an `.apkg`: a ZIP with the collection, and each drawing under a number. */
export function packageOf(deck: AnkiDeck): Uint8Array {
  const names = Object.fromEntries(deck.media.map(({ name }, index) => [index, name]));
  const files: Zippable = {
    'collection.anki2': collectionOf(deck),
    media: strToU8(JSON.stringify(names)),
    ...Object.fromEntries(deck.media.map(({ content }, index) => [index, strToU8(content)])),
  };
  return zipSync(files, { level: 9, mtime: packed });
}
