import { expect, test } from 'vitest';
import { decoded, labelOf, letters, plain } from './labels.ts';

test.each([
  ['say ﬂ°quot¶ßstopﬂ°quot¶ß', 'say "stop"'],
  ['say &quot;stop&quot;', 'say "stop"'],
  ['Iﬂ°°9829¶ßyou', 'I♥you'],
  ['&#x3ba; = 0.81', 'κ = 0.81'],
  ['R&D; and 1 &lt; 2', 'R&D; and 1 < 2'],
])('%s means %s', (written, meant) => {
  expect(decoded(written)).toBe(meant);
});

test('rows become words of one row, a hyphen at the end of one stays', () => {
  expect(plain('Store and<br/>forward')).toBe('Store and forward');
  expect(plain('sample-<br>paced')).toBe('sample-paced');
});

test('two writings of one label have the same letters', () => {
  expect(letters('Store and<br/>forward')).toBe(letters('Store and forward\u200b'));
});

test('an entity is called by its alias', () => {
  expect(labelOf({ id: 'p', label: 'p', alias: 'Person' })).toBe('Person');
  expect(labelOf({ id: 'a', label: ['Camera', 'service'] })).toBe('Camera service');
});
