import { expect, test } from 'vitest';
import { mirrored } from './cards.ts';

test('the back of a card lies behind it: left and right change places', () => {
  expect(mirrored(['a', 'b', 'c', 'd'])).toEqual(['b', 'a', 'd', 'c']);
});

test('a card that is alone in its row has its back on the other side', () => {
  const [first, second, third, fourth] = mirrored(['a', 'b', 'c']);
  expect([first, second, fourth]).toEqual(['b', 'a', 'c']);
  expect(third).toBe('<div class="card"></div>');
});
