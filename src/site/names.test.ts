import { expect, test } from 'vitest';
import { fillMarkup, fillNames, shownName } from './names.ts';

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

test('a name keeps its letters and loses the signs that turn the text around it', () => {
  expect(shownName('Hanbit \u202e한빛\u2066 Ltd.\n')).toBe('Hanbit 한빛 Ltd.');
});
