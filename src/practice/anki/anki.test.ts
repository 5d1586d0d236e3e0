import { strFromU8, unzipSync } from 'fflate';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { checksumOf, guidOf, numberOf } from './anki-ids.ts';
import { csvOf } from './csv.ts';
import type { AnkiDeck } from './note.ts';
import { packageOf } from './package.ts';

const deck: AnkiDeck = {
  name: 'A handbook',
  changed: 1_790_000_000,
  media: [{ name: 'handbook-figure-1.svg', content: '<svg xmlns="http://www.w3.org/2000/svg"/>' }],
  notes: [
    {
      id: 'term/escape',
      deck: 'Terms',
      front: 'Escape',
      back: '<p>A bad board that "passes".</p>',
      where: '<a href="https://example.org/glossary/e-l/#escape">Where it stands</a>',
      tags: ['kind::term', 'topic::problem-solving'],
    },
    {
      id: 'formula/a/kappa',
      deck: 'Formulas',
      front: 'Kappa',
      back: '\\[\\kappa = \\frac{1}{2}\\]',
      where: '',
      tags: [],
    },
    {
      id: 'drawing/figure-1',
      deck: 'Drawings',
      front: 'Draw it',
      back: '<img src="handbook-figure-1.svg">',
      where: '',
      tags: ['kind::drawing'],
    },
  ],
};

function open(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const database = new DatabaseSync(':memory:');
  database.deserialize(files['collection.anki2'] ?? new Uint8Array());
  return {
    files,
    media: JSON.parse(strFromU8(files.media ?? new Uint8Array())) as Record<string, string>,
    all: (sql: string) => database.prepare(sql).all(),
  };
}

describe('the package', () => {
  test('is the same bytes twice', () => {
    expect(Buffer.from(packageOf(deck)).equals(Buffer.from(packageOf(deck)))).toBe(true);
  });

  test('is a sound database with a note and a card for each, in its deck, with its tags', () => {
    const { all } = open(packageOf(deck));
    expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(all('SELECT ver, json_valid(models) AS ok FROM col')).toEqual([{ ver: 11, ok: 1 }]);
    const rows = all(`
      SELECT guid, flds, notes.tags AS tags, json_extract(decks, '$.' || did || '.name') AS deck
      FROM notes JOIN cards ON nid = notes.id, col ORDER BY due`);
    expect(rows).toEqual(
      deck.notes.map((note) => ({
        guid: guidOf(note.id),
        flds: [note.front, note.back, note.where].join('\u001f'),
        tags: ` ${note.tags.join(' ')} `,
        deck: `A handbook::${note.deck}`,
      })),
    );
  });

  test('holds its drawings under numbers, as Anki looks for them', () => {
    const { files, media } = open(packageOf(deck));
    expect(media).toEqual({ 0: 'handbook-figure-1.svg' });
    expect(strFromU8(files['0'] ?? new Uint8Array())).toBe(deck.media[0]?.content);
  });

  test('of the next edition finds the same notes, newer, whatever else has changed', () => {
    const [first, ...others] = deck.notes;
    const next = packageOf({
      ...deck,
      changed: deck.changed + 1,
      notes: [...others, ...(first ? [{ ...first, back: 'Other words.' }] : [])],
    });
    const identities = 'SELECT id, guid, mid FROM notes ORDER BY guid';
    expect(open(next).all(identities)).toEqual(open(packageOf(deck)).all(identities));
    expect(open(next).all('SELECT DISTINCT mod FROM notes')).toEqual([{ mod: deck.changed + 1 }]);
  });
});

test('ids come from names alone, and are numbers that JavaScript and Anki can hold', () => {
  expect(guidOf('term/escape')).toBe('ZsEsEDkWGkF4');
  expect(guidOf('term/overkill')).not.toBe(guidOf('term/escape'));
  expect(Number.isSafeInteger(numberOf('deck'))).toBe(true);
  // SHA-1 of "abc" begins with a9993e36.
  expect(checksumOf('abc')).toBe(0xa9993e36);
});

test('the table says what its columns are, and quotes what a table must', () => {
  const lines = csvOf(deck).split('\r\n');
  expect(lines[0]).toBe('#separator:Comma');
  expect(lines[5]).toBe('#columns:guid,deck,front,back,where,tags');
  expect(lines[6]).toContain('"<p>A bad board that ""passes"".</p>"');
  expect(lines.length).toBe(6 + deck.notes.length + 1);
});
