import { expect, test } from 'vitest';
import { tallyBy, tallyOf, type Known } from './tally.ts';

const items: readonly Known[] = [
  { topic: 'a', station: '3', score: 'strong' },
  { topic: 'a', station: '3', score: 'weak' },
  { topic: 'a', score: null },
  { topic: 'a', station: '4', solved: true },
  { topic: 'b', station: '4', score: 'hire' },
  { topic: 'b', solved: false },
];

test('each item counts once, as what it is', () => {
  expect(tallyOf(items)).toEqual({ strong: 1, hire: 1, weak: 1, open: 1, solved: 1, exercises: 2 });
  expect(tallyOf([])).toEqual({ strong: 0, hire: 0, weak: 0, open: 0, solved: 0, exercises: 0 });
});

test('groups hold all that has their key, and what has none is left out', () => {
  const byTopic = tallyBy(items, ({ topic }) => topic);
  expect(byTopic.get('a')).toEqual({
    strong: 1,
    hire: 0,
    weak: 1,
    open: 1,
    solved: 1,
    exercises: 1,
  });
  expect(byTopic.get('b')).toEqual({
    strong: 0,
    hire: 1,
    weak: 0,
    open: 0,
    solved: 0,
    exercises: 1,
  });
  const byStation = tallyBy(items, ({ station }) => station);
  expect([...byStation.keys()]).toEqual(['3', '4']);
});
