import { expect, test } from 'vitest';
import { fillMarkup, fillNames } from './names.ts';

const names = { company: '$& Works', product: 'Eye', role: 'Engineer' };

test('fills each name, as data, and leaves other percent signs alone', () => {
  expect(fillNames('%product% by %company%: 99.5 % of 100 %, %unknown%', names)).toBe(
    'Eye by $& Works: 99.5 % of 100 %, %unknown%',
  );
});

test('a name in a drawing is text, whatever it holds', () => {
  const hostile = { ...names, product: '</text><script>alert("1")</script>' };
  expect(fillMarkup('<text>%product% & %company%</text>', hostile)).toBe(
    '<text>&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; & $&amp; Works</text>',
  );
});
