import { expect, it } from 'vitest';
import { doorCases, families } from './door-cases.fixture.ts';
import type { Place } from './hostile.fixture.ts';
import { choicePlaces } from './option-choices.fixture.ts';
import type { ChoicePlace } from './option-choices.fixture.ts';

const doors = Object.assign({}, ...families.map(doorCases)) as ReturnType<typeof doorCases>;
const places = choicePlaces();

/** The value with another at a place, whether or not anything stood there. */
function put(value: unknown, [key, ...rest]: Place, by: unknown): unknown {
  const inside = (value ?? {}) as Record<string | number, unknown>;
  const inner = rest.length === 0 ? by : put(inside[key], rest, by);
  return Array.isArray(value)
    ? Object.assign([...value], { [key]: inner })
    : { ...inside, [key]: inner };
}

/** The call with a misspelt word at the place. */
function misspelt({ name, place, choices }: ChoicePlace) {
  const { call, args } = doors[name];
  return () =>
    (call as (...all: unknown[]) => unknown)(...(put(args, place, `${choices[0]}x`) as unknown[]));
}

it('finds the words that functions take', () => {
  expect(places.length).toBeGreaterThan(60);
  const tried = new Set(places.map(({ name }) => name));
  expect([...tried]).toEqual(expect.arrayContaining(['convertBox', 'otsuThreshold', 'binCounts']));
});

it.each(places.map((place) => [`${place.name} ${place.place.join('.')}`, place] as const))(
  '%s: a misspelt word is refused, and the word that was meant is named',
  (_, place) => {
    expect(misspelt(place)).toThrow(
      expect.objectContaining({
        name: 'RangeError',
        message: expect.stringContaining(`: did you mean ${place.choices[0]}?`),
      }),
    );
  },
);
