import { expect, test } from 'vitest';
import { fillNames } from './names.ts';

const names = { company: '$& Works', product: 'Eye', role: 'Engineer' };

test('fills each name, as data, and leaves other percent signs alone', () => {
  expect(fillNames('%product% by %company%: 99.5 % of 100 %, %unknown%', names)).toBe(
    'Eye by $& Works: 99.5 % of 100 %, %unknown%',
  );
});
