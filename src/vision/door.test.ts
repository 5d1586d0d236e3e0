/// <reference types="vite/client" />
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doorCases, families } from './door-cases.fixture.ts';
import type { DoorCase, OddPlace } from './door-cases.fixture.ts';
import {
  arrayKinds,
  extremes,
  notLists,
  notNumbers,
  placesOf,
  replaced,
  valueAt,
} from './hostile.fixture.ts';
import type { Place } from './hostile.fixture.ts';

const exports = import.meta.glob<Record<string, unknown>>('./*/index.ts', { eager: true });

type Answer = { readonly value: unknown } | { readonly refusal: string };

/** What a call comes to; an error that says no argument, found and expected is a fault. */
function answerOf({ call }: DoorCase, args: unknown, said: string): Answer {
  try {
    return { value: (call as (...all: unknown[]) => unknown)(...(args as unknown[])) };
  } catch (error) {
    const message = String(error);
    expect(message, said).toMatch(/^RangeError: .+: found .+, expected ./su);
    return { refusal: message };
  }
}

/** Whether an answer holds a number of a kind anywhere but at the places where that is right. */
function holds(answer: unknown, isOdd: (inner: unknown) => boolean, right?: OddPlace): boolean {
  const value = answer instanceof Float64Array ? [...answer] : answer;
  const inTyped = placesOf(value, (inner) => inner instanceof Float64Array).filter((place) =>
    (valueAt(value, place) as Float64Array).some(isOdd),
  );
  return [...placesOf(value, isOdd), ...inTyped].some((place) => !right?.at.test(place.join('.')));
}

const isInfinite = (inner: unknown) => inner === Infinity || inner === -Infinity;

function expectNumbers(door: DoorCase, value: unknown, said: string): void {
  expect(holds(value, Number.isNaN, door.nan), `${said} gave NaN`).toBe(false);
  expect(holds(value, isInfinite, door.infinite), `${said} gave Infinity`).toBe(false);
}

const isNumber = (value: unknown) => typeof value === 'number';
const isList = (value: unknown) => Array.isArray(value);
const isNumberList = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length > 0 && value.every(isNumber);
const at = (place: Place, by: unknown) =>
  `[${place.join('.')}] = ${typeof by === 'bigint' ? '1n' : ((by as object | null)?.constructor?.name ?? 'null')} ${typeof by === 'object' ? '' : String(by)}`;

/** Whether an infinity stands where it means what it says. */
function isEndless({ endless }: DoorCase, place: Place, by: unknown): boolean {
  return isInfinite(by) && (endless?.at.test(place.join('.')) ?? false);
}

/** Whether null does what leaving out does. */
function isLeftOut(door: DoorCase, place: Place, by: unknown, answer: Answer): boolean {
  if (by !== null) return false;
  const without = answerOf(door, replaced(door.args, place, undefined), 'left out');
  return JSON.stringify(without) === JSON.stringify(answer);
}

describe.each(families)('the door of %s', (family) => {
  const cases = doorCases(family);

  it('has a case for every function', () => {
    const functions = Object.entries(exports[`./${family}/index.ts`])
      .filter(([, value]) => typeof value === 'function' && !/^class /.test(String(value)))
      .map(([name]) => name);
    expect(Object.keys(cases).sort()).toEqual(functions.sort());
  });

  it.each(Object.entries(cases))(
    '%s reads every kind of array alike, or refuses it',
    (name, door) => {
      for (const place of placesOf(door.args, isNumberList)) {
        for (const kind of arrayKinds) {
          const typed = kind(valueAt(door.args, place) as number[]);
          const said = `${name} ${at(place, typed)}`;
          const answer = answerOf(door, replaced(door.args, place, typed), said);
          if ('refusal' in answer) continue;
          const plain = replaced(door.args, place, Array.from(typed as ArrayLike<number>));
          expect(answer, said).toEqual(answerOf(door, plain, said));
        }
      }
    },
  );

  it.each(Object.entries(cases))('%s refuses what is no list', (name, door) => {
    for (const place of placesOf(door.args, isList)) {
      if (place.length === 0) continue;
      for (const by of notLists) {
        const said = `${name} ${at(place, by)}`;
        const answer = answerOf(door, replaced(door.args, place, by), said);
        if ('refusal' in answer || door.free?.test(place.join('.'))) continue;
        const optional =
          by === undefined ||
          (Array.isArray(by) && by.length === 0) ||
          isLeftOut(door, place, by, answer);
        expect(optional, `${said} gave ${String(answer.value)}`).toBe(true);
        expectNumbers(door, answer.value, said);
      }
    }
  });

  it.each(Object.entries(cases))('%s refuses what is no number', (name, door) => {
    for (const place of placesOf(door.args, isNumber)) {
      for (const by of notNumbers) {
        const said = `${name} ${at(place, by)}`;
        const answer = answerOf(door, replaced(door.args, place, by), said);
        if ('refusal' in answer || door.free?.test(place.join('.'))) continue;
        const optional =
          by === undefined || isEndless(door, place, by) || isLeftOut(door, place, by, answer);
        expect(optional, `${said} gave ${JSON.stringify(answer.value)}`).toBe(true);
        expectNumbers(door, answer.value, said);
      }
    }
  });

  it.each(Object.entries(cases))(
    '%s answers extremes with a number, or refuses them',
    (name, door) => {
      const places = placesOf(door.args, isNumber);
      if (places.length === 0) return;
      const drawn = fc.tuple(fc.constantFrom(...places), fc.constantFrom(...extremes));
      fc.assert(
        fc.property(fc.array(drawn, { minLength: 1, maxLength: 3 }), (changes) => {
          const args = changes.reduce<unknown>(
            (all, [place, by]) => replaced(all, place, by),
            door.args,
          );
          const said = `${name} ${changes.map(([place, by]) => at(place, by)).join(' ')}`;
          const answer = answerOf(door, args, said);
          if ('value' in answer) expectNumbers(door, answer.value, said);
        }),
        { seed: 1, numRuns: 200 },
      );
    },
  );
});
