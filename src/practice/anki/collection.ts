import { DatabaseSync } from 'node:sqlite';
import { checksumOf, guidOf, numberOf } from './anki-ids.ts';
import type { AnkiDeck, AnkiNote } from './note.ts';
import { noteType, noteTypeId } from './note-type.ts';
import { schema } from './tables.ts';

/** What Anki puts between the fields of a note. */
const fieldEnd = '\u001f';

/** The deck as the bytes of an SQLite database that Anki imports; the same deck gives the same bytes. */
export function collectionOf(deck: AnkiDeck): Uint8Array {
  const database = new DatabaseSync(':memory:');
  try {
    database.exec(`BEGIN; ${schema}`);
    fill(database, deck);
    database.exec('COMMIT');
    return database.serialize();
  } finally {
    database.close();
  }
}

function fill(database: DatabaseSync, deck: AnkiDeck): void {
  const { name, notes, changed } = deck;
  const main = numberOf('deck');
  const parts = [...new Set(notes.map((note) => note.deck))];
  const decks = [
    { id: 1, name: 'Default' },
    { id: main, name },
    ...parts.map((part) => ({ id: deckId(part), name: `${name}::${part}` })),
  ].map((each) => [each.id, { ...each, ...deckDefaults, mod: changed }] as const);
  const models = { [noteTypeId]: noteType(name, main, changed) };
  database
    .prepare('INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)')
    .run(
      changed,
      changed * 1000,
      changed * 1000,
      JSON.stringify({ ...settings, curModel: String(noteTypeId) }),
      JSON.stringify(models),
      JSON.stringify(Object.fromEntries(decks)),
      JSON.stringify({ 1: { ...deckOptions, mod: changed } }),
      '{}',
    );
  for (const [place, note] of notes.entries()) insert(database, note, place, changed);
}

function insert(database: DatabaseSync, note: AnkiNote, place: number, changed: number): void {
  const id = numberOf(`note ${note.id}`);
  const text = note.front.replace(/<[^>]*>/g, '');
  database
    .prepare("INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')")
    .run(
      id,
      guidOf(note.id),
      noteTypeId,
      changed,
      ` ${note.tags.join(' ')} `,
      [note.front, note.back, note.where].join(fieldEnd),
      text,
      checksumOf(text),
    );
  database
    .prepare("INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')")
    .run(id, id, deckId(note.deck), changed, place + 1);
}

function deckId(part: string): number {
  return numberOf(`deck ${part}`);
}

const deckDefaults = {
  usn: -1,
  desc: '',
  dyn: 0,
  conf: 1,
  collapsed: false,
  browserCollapsed: false,
  extendNew: 0,
  extendRev: 0,
  newToday: [0, 0],
  revToday: [0, 0],
  lrnToday: [0, 0],
  timeToday: [0, 0],
};

/** Anki's own defaults: what a reader has set for their decks is theirs. */
const deckOptions = {
  id: 1,
  name: 'Default',
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  dyn: false,
  new: {
    bury: false,
    delays: [1, 10],
    initialFactor: 2500,
    ints: [1, 4, 0],
    order: 1,
    perDay: 20,
  },
  rev: { bury: false, ease4: 1.3, ivlFct: 1, maxIvl: 36500, perDay: 200, hardFactor: 1.2 },
  lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
};

const settings = {
  activeDecks: [1],
  curDeck: 1,
  newSpread: 0,
  collapseTime: 1200,
  timeLim: 0,
  estTimes: true,
  dueCounts: true,
  curModel: null,
  nextPos: 1,
  sortType: 'noteFld',
  sortBackwards: false,
  addToCur: true,
  dayLearnFirst: false,
  schedVer: 2,
};
