import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dropEdit, everythingKept, keepEdit, keepPassed, keptEdit } from './store.ts';
import { passedExercises, wipe } from './store.ts';

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

it('exports all that is kept, and wipes that and nothing else', () => {
  localStorage.setItem('starlight-theme', 'dark');
  keepEdit('a/b', 'digest', 'my code');
  keepPassed('a/c');
  keepPassed('a/c');
  expect(everythingKept()).toEqual({
    edits: { 'a/b': { of: 'digest', code: 'my code' } },
    passed: ['a/c'],
  });
  wipe();
  expect(everythingKept()).toEqual({ edits: {}, passed: [] });
  expect(passedExercises()).toEqual([]);
  expect(localStorage.getItem('starlight-theme')).toBe('dark');
});
