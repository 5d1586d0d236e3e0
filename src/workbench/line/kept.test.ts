import { expect, it } from 'vitest';
import { Kept } from './kept.ts';

it('makes a thing again only for another key', () => {
  const kept = new Kept();
  let made = 0;
  const get = (key: unknown) => kept.of('thing', key, () => ++made);
  expect([get([1, 2]), get([1, 2]), get([1, 3]), get([1, 2])]).toEqual([1, 1, 2, 3]);
});
