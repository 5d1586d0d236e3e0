import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bringBack, everythingKept } from './everything.ts';
import { keepOwnTopic, keptOwnTopic, type OwnTopic } from './own-topics.ts';
import { memory } from './memory.fixture.ts';
import { keepScore, keptScores } from './scores.ts';
import { dropSearches, keepSearch, keptSearches } from './searches.ts';
import { keptNames, migrateKept, wipeKept, writeKept } from './storage.ts';
import { dropEdit, keepEdit, keepPassed, keptEdit, otherEdits, turnEdits } from './work.ts';

beforeEach(() => {
  vi.stubGlobal('localStorage', memory());
});

const codes = (id: string, source: string) => otherEdits(id, source).map(({ code }) => code);

describe('edits', () => {
  it('belong to a snippet and to the source that they were made from', () => {
    expect(keepEdit('a/b', 'digest', 'my code')).toBe(true);
    expect(keptEdit('a/b', 'digest')).toBe('my code');
    expect(keptEdit('a/b', 'newer digest')).toBeNull();
    expect(keptEdit('a/c', 'digest')).toBeNull();
    dropEdit('a/b', 'digest');
    expect(keptEdit('a/b', 'digest')).toBeNull();
  });

  it('of an earlier source wait, are not overwritten, and can be shown again', () => {
    keepEdit('a/b', 'old', 'old code');
    expect(codes('a/b', 'new')).toEqual(['old code']);
    dropEdit('a/b', 'new');
    expect(codes('a/b', 'new')).toEqual(['old code']);
    keepEdit('a/b', 'new', 'new code');
    keepEdit('a/b', 'new', 'newer code');
    expect(keptEdit('a/b', 'new')).toBe('newer code');
    expect(codes('a/b', 'new')).toEqual(['old code']);
    expect(turnEdits('a/b', 'new')).toBe(true);
    expect(keptEdit('a/b', 'new')).toBe('old code');
    expect(codes('a/b', 'new')).toEqual(['newer code']);
  });

  it('are nothing when what is stored is broken or storage is forbidden, and say that they were not kept', () => {
    localStorage.setItem('handbook:/:edit:a/b', '{"of":1}');
    expect(keptEdit('a/b', 'digest')).toBeNull();
    vi.stubGlobal('localStorage', undefined);
    expect(keptEdit('a/b', 'digest')).toBeNull();
    expect(keepEdit('a/b', 'digest', 'code')).toBe(false);
  });

  it('say that they were not kept when storage is full', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    vi.stubGlobal('localStorage', full);
    expect(keepEdit('a/b', 'digest', 'code')).toBe(false);
  });
});

describe('scores', () => {
  it('are the last one given to a question, until it is taken back', () => {
    keepScore('a/q', 'weak');
    keepScore('a/q', 'strong');
    keepScore('a/r', 'hire');
    expect(keptScores()).toEqual({ 'a/q': 'strong', 'a/r': 'hire' });
    keepScore('a/q', null);
    expect(keptScores()).toEqual({ 'a/r': 'hire' });
  });

  it('leave out what is no level of the rubric', () => {
    localStorage.setItem('handbook:/:scores', '{"a/q":"splendid","a/r":"hire"}');
    expect(keptScores()).toEqual({ 'a/r': 'hire' });
    localStorage.setItem('handbook:/:scores', 'broken');
    expect(keptScores()).toEqual({});
  });
});

describe('a topic of one’s own', () => {
  it('is kept by its name', () => {
    const written = { notes: 'n', keywords: { hooks: { answer: 'a', said: true, score: 'hire' } } };
    expect(keepOwnTopic('react', written as OwnTopic)).toBe(true);
    expect(keptOwnTopic('react')).toEqual(written);
    expect(keptOwnTopic('css')).toEqual({ notes: '', keywords: {} });
  });

  it('leaves out what is no answer, tick or score', () => {
    writeKept('own:react', { notes: 1, keywords: { a: { score: 'great' }, b: 2 } });
    const nothing = { answer: '', said: false, score: null };
    expect(keptOwnTopic('react')).toEqual({ notes: '', keywords: { a: nothing, b: nothing } });
  });
});

it('takes over what was kept before keys carried the base path', () => {
  localStorage.setItem('handbook:passed', '["a/c"]');
  localStorage.setItem('handbook:edit:a/b', '{"of":"digest","code":"mine"}');
  localStorage.setItem('handbook:/elsewhere/:passed', '["x/y"]');
  migrateKept();
  expect(keptEdit('a/b', 'digest')).toBe('mine');
  expect(everythingKept().passed).toEqual(['a/c']);
  expect(localStorage.getItem('handbook:passed')).toBeNull();
  wipeKept();
  expect(keptNames()).toEqual([]);
  expect(localStorage.getItem('handbook:/elsewhere/:passed')).toBe('["x/y"]');
});

describe('searches', () => {
  it('are the last five, each once, and no single letters or whole paragraphs', () => {
    ['a1', 'b2', 'c3', 'd4', 'e5', 'a1', 'f6', 'x', 'y'.repeat(101)].forEach(keepSearch);
    expect(keptSearches()).toEqual(['f6', 'a1', 'e5', 'd4', 'c3']);
    dropSearches();
    expect(keptSearches()).toEqual([]);
  });

  it('are none when what is stored is broken', () => {
    writeKept('searches', { 0: 'drift' });
    expect(keptSearches()).toEqual([]);
  });
});

it('exports all that is kept, and wipes that and nothing else', () => {
  localStorage.setItem('starlight-theme', 'dark');
  keepEdit('a/b', 'digest', 'my code');
  keepPassed('a/c');
  keepPassed('a/c');
  keepScore('a/q', 'hire');
  keepOwnTopic('react', { notes: 'Read the docs.', keywords: {} });
  keepSearch('overkill');
  expect(everythingKept()).toEqual({
    edits: { 'a/b': { of: 'digest', code: 'my code' } },
    others: {},
    passed: ['a/c'],
    scores: { 'a/q': ['hire', expect.any(Number)] },
    cards: {},
    choices: {},
    own: { react: { notes: 'Read the docs.', keywords: {} } },
    searches: ['overkill'],
  });
  wipeKept();
  expect(everythingKept()).toEqual({
    edits: {},
    others: {},
    passed: [],
    scores: {},
    cards: {},
    choices: {},
    own: {},
    searches: [],
  });
  expect(localStorage.getItem('starlight-theme')).toBe('dark');
});

describe('a saved copy', () => {
  it('comes back whole into an empty browser, and nothing twice', () => {
    keepEdit('a/b', 'old', 'older code');
    keepEdit('a/b', 'digest', 'my code');
    keepPassed('a/c');
    keepScore('a/q', 'hire');
    const copy = JSON.stringify(everythingKept());
    const before = everythingKept();
    wipeKept();
    expect(bringBack(copy)).toEqual({
      edits: 1,
      waiting: 1,
      solved: 1,
      scored: 1,
      cards: 0,
      choices: 0,
      own: 0,
      refused: 0,
    });
    expect(everythingKept()).toEqual(before);
    expect(bringBack(copy)).toEqual({
      edits: 0,
      waiting: 0,
      solved: 0,
      scored: 0,
      cards: 0,
      choices: 0,
      own: 0,
      refused: 0,
    });
  });

  it('is merged: what is here stays, what differs waits beside it', () => {
    keepEdit('a/b', 'digest', 'here');
    keepScore('a/q', 'weak');
    keepPassed('a/c');
    const edits = { 'a/b': { of: 'digest', code: 'there' }, 'a/d': { of: 'x', code: 'd' } };
    const scores = { 'a/q': 'strong', 'a/r': 'hire' };
    const told = bringBack(JSON.stringify({ edits, passed: ['a/c', 'a/e'], scores }));
    expect(told).toEqual({
      edits: 1,
      waiting: 1,
      solved: 1,
      scored: 1,
      cards: 0,
      choices: 0,
      own: 0,
      refused: 0,
    });
    expect(keptEdit('a/b', 'digest')).toBe('here');
    expect(codes('a/b', 'digest')).toEqual(['there']);
    expect(keptScores()).toEqual({ 'a/q': 'weak', 'a/r': 'hire' });
    expect(everythingKept().passed).toEqual(['a/c', 'a/e']);
  });

  it('adds what was written on a topic of one’s own: where both wrote, both stay', () => {
    const written = (notes: string, answer: string): OwnTopic => ({
      notes,
      keywords: { hooks: { answer, said: false, score: null } },
    });
    keepOwnTopic('react', written('here', ''));
    const own = { react: written('there', 'an answer'), css: written('c', '') };
    const copy = JSON.stringify({ edits: {}, passed: [], own });
    expect(bringBack(copy)).toMatchObject({ own: 2, refused: 0 });
    expect(keptOwnTopic('react')).toEqual(written('here\n\nthere', 'an answer'));
    expect(keptOwnTopic('css').notes).toBe('c');
    expect(bringBack(copy)).toMatchObject({ own: 0 });
  });

  it.each(['', 'null', '{"edits":', '[]', '{"a":1}'])('is refused when it is %j', (text) => {
    expect(() => bringBack(text)).toThrow('no copy of your practice');
  });

  it('leaves out what is misshapen', () => {
    const text = '{"edits":{"a/b":{"of":1},"a/c":null},"passed":[3],"scores":{"q":"best"}}';
    expect(bringBack(text)).toMatchObject({ edits: 0, solved: 0, scored: 0 });
    writeKept('edit:a/b', { of: 'x', code: 'y'.repeat(1_000_001) });
    expect(everythingKept().edits).toEqual({});
  });
});
