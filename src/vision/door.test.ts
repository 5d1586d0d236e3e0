/// <reference types="vite/client" />
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doorCases, families } from './door-cases.fixture.ts';
import type { DoorCase } from './door-cases.fixture.ts';
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

function holdsNaN(value: unknown): boolean {
  return (
    placesOf(value instanceof Float64Array ? [...value] : value, Number.isNaN).length > 0 ||
    placesOf(value, (inner) => inner instanceof Float64Array).some((place) =>
      (valueAt(value, place) as Float64Array).some(Number.isNaN),
    )
  );
}

const isNumber = (value: unknown) => typeof value === 'number';
const isList = (value: unknown) => Array.isArray(value);
const isNumberList = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length > 0 && value.every(isNumber);
const at = (place: Place, by: unknown) =>
  `[${place.join('.')}] = ${typeof by === 'bigint' ? '1n' : ((by as object | null)?.constructor?.name ?? 'null')} ${typeof by === 'object' ? '' : String(by)}`;

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
        if (!door.nan) expect(holdsNaN(answer.value), said).toBe(false);
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
          [undefined, Infinity, -Infinity].includes(by as number) ||
          isLeftOut(door, place, by, answer);
        expect(optional, `${said} gave ${JSON.stringify(answer.value)}`).toBe(true);
        if (!door.nan) expect(holdsNaN(answer.value), said).toBe(false);
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
          if ('value' in answer && !door.nan) expect(holdsNaN(answer.value), said).toBe(false);
        }),
        { seed: 1, numRuns: 60 },
      );
    },
  );
});
