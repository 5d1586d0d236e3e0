import { describe, expect, test } from 'vitest';
import { inKorean } from './in-korean.ts';

describe('a figure in Korean', () => {
  test.each([
    ['180', '180'],
    ['4,700', '4,700'],
    ['1.50', '1.5'],
    ['1.0 s', '1초'],
    ['0.05', '0.05'],
    ['99.5 %', '99.5%'],
    ['70,000', '7만'],
    ['130,000', '13만'],
    ['11,000', '1만 1천'],
    ['12,345', '1만 2,345'],
    ['250,000,000', '2억 5천만'],
    ['1.2 million', '120만'],
    ['2 seconds', '2초'],
    ['240 ms', '240밀리초'],
    ['100 USD', '100달러'],
    ['13 MB', '13MB'],
    ['7.6 megabits a second', '초당 7.6메가비트'],
  ])('%s is %s', (figure, korean) => {
    expect(inKorean(figure)).toBe(korean);
    expect(inKorean(figure.replaceAll(' ', '\u00a0'))).toBe(korean);
  });

  test.each(['two', '3 weeks', 'about 5', ''])(
    'what has no Korean form is not guessed: %j',
    (figure) => {
      expect(inKorean(figure)).toBeUndefined();
    },
  );
});
