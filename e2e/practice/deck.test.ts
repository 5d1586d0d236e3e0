/** The built deck, read as a ZIP and a database, beside the pages that say the same. */
import { strFromU8, unzipSync } from 'fflate';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { fromHtml } from 'hast-util-from-html';
import { atRoot } from '../../scripts/test/builds.ts';
import { toText } from './words.ts';

const dist = atRoot.folder;
const file = `${dist}/practice/handbook.apkg`;
const files = unzipSync(readFileSync(file));
const database = new DatabaseSync(':memory:');
database.deserialize(files['collection.anki2'] ?? new Uint8Array());
const media = JSON.parse(strFromU8(files.media ?? new Uint8Array())) as Record<string, string>;

const notes = database
  .prepare('SELECT guid, flds, tags FROM notes ORDER BY id')
  .all()
  .map(({ guid, flds, tags }) => {
    const [front = '', back = '', where = ''] = String(flds).split('\u001f');
    return { guid: String(guid), front, back, where, tags: String(tags).trim().split(' ') };
  });

const pages = new Map<string, string>();
function wordsAt(page: string): string {
  const path = page.replace(/[#?].*$/, '');
  const known = pages.get(path);
  if (known !== undefined) return known;
  const words = toText(fromHtml(readFileSync(`${dist}/${path}index.html`, 'utf8')));
  pages.set(path, words);
  return words;
}

test('holds every kind of card, on every topic, tagged', () => {
  const kinds = Map.groupBy(notes, ({ tags }) => tags[0]);
  expect([...kinds.keys()].toSorted()).toEqual(
    ['asking', 'drawing', 'formula', 'korean', 'number', 'question', 'term', 'trap'].map(
      (kind) => `kind::${kind}`,
    ),
  );
  expect(notes.length).toBeGreaterThan(500);
  expect(new Set(notes.map(({ guid }) => guid)).size).toBe(notes.length);
  for (const { tags } of notes) {
    const isOfTopic = tags.some((tag) => tag.startsWith('topic::'));
    expect(isOfTopic).toBe(!tags.includes('kind::asking'));
  }
});

test('every card says what its page says', () => {
  const strayed = notes.flatMap(({ front, back, where, tags }) => {
    const page = /href="[^"]*?\/((?:questions|glossary|cheat-sheet|line|topics|ask)\/[^"]*)"/.exec(
      where,
    )?.[1];
    if (page === undefined) return [`${front}: no page in ${where}`];
    const words = wordsAt(page);
    const texts = tags.includes('kind::drawing')
      ? [front.replace('Draw from memory: ', '')]
      : tags.includes('kind::formula')
        ? [front, back.replace(/^\\\[.*?\\\]/s, '')]
        : tags.includes('kind::asking')
          ? [back]
          : [front.replace(/^… /, ''), back];
    return texts
      .flatMap((html) => html.split(/<\/(?:p|blockquote|li)>/))
      .map((html) => toText(fromHtml(html, { fragment: true })))
      .filter((text) => text !== '' && !words.includes(text))
      .map((text) => `${page}: ${text}`);
  });
  expect(strayed).toEqual([]);
});

test('each drawing that a card shows is in it, and each that is in it is shown', () => {
  const shown = notes.flatMap(({ back }) => /<img src="([^"]+)">/.exec(back)?.[1] ?? []);
  expect(shown.toSorted()).toEqual(Object.values(media).toSorted());
  for (const number of Object.keys(media)) {
    expect(strFromU8(files[number] ?? new Uint8Array())).toMatch(/^<svg [^]*<\/svg>\s*$/);
    expect(strFromU8(files[number] ?? new Uint8Array())).not.toContain('var(');
  }
});

test('the table has the same notes', () => {
  const table = readFileSync(`${dist}/practice/handbook.csv`, 'utf8');
  for (const { guid } of notes) expect(table).toContain(`"${guid}"`);
});

/** Anki itself, where somebody has put it: `python -m venv .cache/anki` and `pip install anki`. */
const python = '.cache/anki/bin/python';

describe.skipIf(!existsSync(python))('Anki itself', () => {
  test('imports it twice without doubles, and keeps the schedule', { timeout: 120_000 }, () => {
    const told = execFileSync(python, ['scripts/anki/import_twice.py', file, file]);
    const [first, second] = JSON.parse(String(told)) as {
      notes: string[];
      cards: number;
      reviewed: number;
      media: string[];
      fields: Record<string, string[]>;
    }[];
    expect(first?.notes).toEqual(notes.map(({ guid }) => guid).toSorted());
    expect(second?.notes).toEqual(first?.notes);
    expect(second?.cards).toBe(notes.length);
    expect([first?.reviewed, second?.reviewed]).toEqual([0, 1]);
    expect(first?.media).toEqual(expect.arrayContaining(Object.values(media)));
    for (const { guid, front, back } of notes) {
      expect(first?.fields[guid]?.slice(0, 2)).toEqual([front, back]);
    }
  });
});
