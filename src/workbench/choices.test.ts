import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, choicesOf, controls, start } from './choices.ts';
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
        expect(choicesOf(addressOf(choices))).toEqual(choices);
      }),
    );
  });

  it('names only what is not as at the start', () => {
    expect(addressOf(start)).toBe('#');
    expect(addressOf({ ...start, split: 1, seed: 3 })).toBe('#seed=3&split=1');
  });

  it.each(['#lots=5', '#lots=2.5', '#threshold=NaN', '#bits=-1', '#seed=', '#other=1', '#%%', ''])(
    'that says nothing useful (%s) leaves all as at the start',
    (hash) => {
      expect(choicesOf(hash)).toEqual(start);
    },
  );
});
