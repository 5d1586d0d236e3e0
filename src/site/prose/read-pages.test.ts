import { expect, test } from 'vitest';
import { allPageProblems } from './read-pages.ts';

test('no page has an unknown key, a token or a component that there is not, or a link that leads nowhere', () => {
  expect(allPageProblems()).toEqual([]);
});
