import { beforeEach, describe, expect, it, vi } from 'vitest';
import { everythingKept } from './everything.ts';
import { keepOwnTopic, keptOwnTopic, ownTopicName, type OwnTopic } from './own-topics.ts';
import { keepScore, keptScores } from './scores.ts';
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

describe('a topic of one’s own', () => {
  it('is kept apart for each handbook on a site', () => {
    const written = { notes: 'n', keywords: { hooks: { answer: 'a', said: true, score: 'hire' } } };
    keepOwnTopic(ownTopicName('/one/', 'react'), written as OwnTopic);
    expect(keptOwnTopic(ownTopicName('/one/', 'react'))).toEqual(written);
    expect(keptOwnTopic(ownTopicName('/other/', 'react'))).toEqual({ notes: '', keywords: {} });
  });

  it('leaves out what is no answer, tick or score', () => {
    localStorage.setItem(
      'handbook:own:/react',
      '{"notes":1,"keywords":{"a":{"score":"great"},"b":2}}',
    );
    const nothing = { answer: '', said: false, score: null };
    expect(keptOwnTopic('/react')).toEqual({ notes: '', keywords: { a: nothing, b: nothing } });
  });
});

it('exports all that is kept, and wipes that and nothing else', () => {
  localStorage.setItem('starlight-theme', 'dark');
  keepEdit('a/b', 'digest', 'my code');
  keepPassed('a/c');
  keepPassed('a/c');
  keepScore('a/q', 'hire');
  keepOwnTopic(ownTopicName('/handbook/', 'react'), { notes: 'Read the docs.', keywords: {} });
  expect(everythingKept()).toEqual({
    edits: { 'a/b': { of: 'digest', code: 'my code' } },
    passed: ['a/c'],
    scores: { 'a/q': 'hire' },
    own: { '/handbook/react': { notes: 'Read the docs.', keywords: {} } },
  });
  wipeKept();
  expect(everythingKept()).toEqual({ edits: {}, passed: [], scores: {}, own: {} });
  expect(localStorage.getItem('starlight-theme')).toBe('dark');
});
