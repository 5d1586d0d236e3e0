import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryOf, choicesOf, controls, isAskedOtherwise, start } from './choices.ts';
import type { Choices } from './choices.ts';

const all = Object.values(controls).flat();

/** Any choices that the controls can make. */
const anyChoices = fc.record(
  Object.fromEntries(
    all.map((control) => [
      control.name,
      control.kind === 'choice'
        ? fc.integer({ min: 0, max: control.options.length - 1 })
        : fc
            .integer({ min: 0, max: Math.round((control.high - control.low) / control.step) })
            // As an input of a page writes it: without the dust of binary fractions.
            .map((steps) => Number((control.low + steps * control.step).toFixed(2))),
    ]),
  ),
) as unknown as fc.Arbitrary<Choices>;

describe('an address', () => {
  it('holds any choices', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        expect(choicesOf(queryOf(choices))).toEqual(choices);
      }),
    );
  });

  it('names only what is not as at the start', () => {
    expect(queryOf(start)).toBe('');
    expect(queryOf({ ...start, split: 1, seed: 3 })).toBe('?seed=3&split=1');
  });

  it.each(['?lots=5', '?lots=2.5', '?threshold=NaN', '?bits=-1', '?seed=', '?other=1', '?%%', ''])(
    'that says nothing useful (%s) leaves all as at the start',
    (hash) => {
      expect(choicesOf(hash)).toEqual(start);
    },
  );
});

describe('a step', () => {
  it('is asked otherwise by its own choices and by those before it', () => {
    const other = { ...start, split: 1 };
    const asked = (step: Parameters<typeof isAskedOtherwise>[0]) =>
      isAskedOtherwise(step, start, other);
    expect([asked('labels'), asked('split'), asked('weeks')]).toEqual([false, true, true]);
  });

  it('is not asked otherwise by a threshold, which only chooses', () => {
    expect(isAskedOtherwise('weeks', start, { ...start, threshold: 0.9 })).toBe(false);
  });
});
