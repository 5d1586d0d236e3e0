import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from './visible.ts';

describe('visible', () => {
  it.each([
    ['plain é ✓ 기판', 'plain é ✓ 기판'],
    ['tab\tand\nline', 'tab\tand\nline'],
    ['\u001b[31mred\u0000', '␛[31mred␀'],
    ['a\u202eb', 'a⟨u+202e⟩b'],
    ['\ud800 alone, 😀 paired', '⟨u+d800⟩ alone, 😀 paired'],
    ['👨\u200d👩 ❤\ufe0f क्\u200dष 1\ufe0f', '👨\u200d👩 ❤\ufe0f क्\u200dष 1\ufe0f'],
    ['ad\u200dmin a\ufe0f', 'ad⟨u+200d⟩min a⟨u+fe0f⟩'],
    ['a\u00ad\u3164\u034f\u{e0041}\u{1d173}', 'a⟨u+00ad⟩⟨u+3164⟩⟨u+034f⟩⟨u+e0041⟩⟨u+1d173⟩'],
    ['\u007f\u0085', '⟨u+007f⟩⟨u+0085⟩'],
  ])('shows %j as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('leaves nothing hidden, and changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(
          /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e]/,
        );
        expect(shown.isWellFormed()).toBe(true);
        expect(visible(shown)).toBe(shown);
      }),
    );
  });
});
