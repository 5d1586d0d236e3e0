import { beforeEach, describe, expect, it, vi } from 'vitest';
import { everythingKept } from './everything.ts';
import { keepScore, keptScores } from './scores.ts';
import { dropSearches, keepSearch, keptSearches } from './searches.ts';
import { wipeKept } from './storage.ts';
import { dropEdit, keepEdit, keepPassed, keptEdit } from './work.ts';

/** As much of `localStorage` as the store uses. */
function memory(): Storage {
  const values: Record<string, string> = {};
  Object.defineProperties(values, {
    getItem: { value: (key: string) => values[key] ?? null },
    setItem: { value: (key: string, value: string) => (values[key] = value) },
    removeItem: { value: (key: string) => Reflect.deleteProperty(values, key) },
  });
  return values as unknown as Storage;
}

beforeEach(() => {
  vi.stubGlobal('localStorage', memory());
});

describe('edits', () => {
  it('belong to a snippet and to the source that they were made from', () => {
    keepEdit('a/b', 'digest', 'my code');
    expect(keptEdit('a/b', 'digest')).toBe('my code');
    expect(keptEdit('a/b', 'newer digest')).toBeNull();
    expect(keptEdit('a/c', 'digest')).toBeNull();
    dropEdit('a/b');
    expect(keptEdit('a/b', 'digest')).toBeNull();
  });

  it('are nothing when what is stored is broken or storage is forbidden', () => {
    localStorage.setItem('handbook:edit:a/b', '{"of":1}');
    expect(keptEdit('a/b', 'digest')).toBeNull();
    vi.stubGlobal('localStorage', undefined);
    expect(keptEdit('a/b', 'digest')).toBeNull();
    expect(() => {
      keepEdit('a/b', 'digest', 'code');
    }).not.toThrow();
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
    localStorage.setItem('handbook:scores', '{"a/q":"splendid","a/r":"hire"}');
    expect(keptScores()).toEqual({ 'a/r': 'hire' });
    localStorage.setItem('handbook:scores', 'broken');
    expect(keptScores()).toEqual({});
  });
});

describe('searches', () => {
  it('are the last five, each once, and no single letters or whole paragraphs', () => {
    ['a1', 'b2', 'c3', 'd4', 'e5', 'a1', 'f6', 'x', 'y'.repeat(101)].forEach(keepSearch);
    expect(keptSearches()).toEqual(['f6', 'a1', 'e5', 'd4', 'c3']);
    dropSearches();
    expect(keptSearches()).toEqual([]);
  });

  it('are none when what is stored is broken', () => {
    localStorage.setItem('handbook:searches', '{"0":"drift"}');
    expect(keptSearches()).toEqual([]);
  });
});

it('exports all that is kept, and wipes that and nothing else', () => {
  localStorage.setItem('starlight-theme', 'dark');
  keepEdit('a/b', 'digest', 'my code');
  keepPassed('a/c');
  keepPassed('a/c');
  keepScore('a/q', 'hire');
  keepSearch('overkill');
  expect(everythingKept()).toEqual({
    edits: { 'a/b': { of: 'digest', code: 'my code' } },
    passed: ['a/c'],
    scores: { 'a/q': 'hire' },
    searches: ['overkill'],
  });
  wipeKept();
  expect(everythingKept()).toEqual({ edits: {}, passed: [], scores: {}, searches: [] });
  expect(localStorage.getItem('starlight-theme')).toBe('dark');
});
