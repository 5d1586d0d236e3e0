import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  grades,
  joinCards,
  keepCard,
  keptCard,
  standingReviews,
  withoutReview,
  withReview,
  type KeptCard,
} from './card-reviews.ts';
import { keepChoice, keptChoice } from './choices.ts';
import { bringBack, everythingKept } from './everything.ts';
import { later } from './latest.ts';
import { memory } from './memory.fixture.ts';
import { keepScore, keptScores, scores } from './scores.ts';
import { wipeKept, writeKept } from './storage.ts';
import { keepEdit, keepPassed, keptEdits, waitingEdits } from './work.ts';

const none: KeptCard = { reviews: [], undone: [], due: null };

const anyCard = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.constantFrom(...grades, null)), {
    maxLength: 12,
  })
  .map((events) =>
    events.reduce(
      (card, [seconds, grade]) =>
        grade === null ? withoutReview(card) : withReview(card, seconds, grade),
      none,
    ),
  );

const ids = ['a', 'b', 'c'];
const anyDevice = fc.record({
  cards: fc.dictionary(fc.constantFrom(...ids), anyCard),
  scores: fc.dictionary(
    fc.constantFrom(...ids),
    fc.tuple(fc.constantFrom(...scores, null), fc.integer({ min: 1, max: 9 })),
  ),
  choices: fc.dictionary(
    fc.constantFrom(...ids),
    fc.tuple(fc.oneof(fc.boolean(), fc.integer(), fc.string()), fc.integer({ min: 1, max: 9 })),
  ),
  passed: fc.subarray(ids),
});
type Device = typeof anyDevice extends fc.Arbitrary<infer Value> ? Value : never;

const kept = (): string => JSON.stringify(sorted(everythingKept()));

/** Keys in one order, so that equal states have equal texts. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** What a device would have saved as a file. */
function copyOf(device: Device): string {
  wipeKept();
  writeKept('scores', device.scores);
  writeKept('choices', device.choices);
  for (const [id, card] of Object.entries(device.cards)) keepCard(id, card);
  keepPassed(...device.passed);
  return JSON.stringify(everythingKept());
}

function afterBringing(...copies: readonly string[]): string {
  wipeKept();
  for (const copy of copies) bringBack(copy);
  return kept();
}

beforeEach(() => {
  vi.stubGlobal('localStorage', memory());
});

describe('two devices', () => {
  test('are joined alike in either order, and nothing changes the second time', () => {
    fc.assert(
      fc.property(anyDevice, anyDevice, anyDevice, (one, other, third) => {
        const [first, second, last] = [copyOf(one), copyOf(other), copyOf(third)];
        const joined = afterBringing(first, second);
        expect(afterBringing(second, first)).toBe(joined);
        expect(afterBringing(first, second, first, second)).toBe(joined);
        expect(afterBringing(first, second, last)).toBe(afterBringing(last, second, first));
      }),
      { numRuns: 200 },
    );
  });

  test('lose no review, no undoing, no exercise, and no later score', () => {
    fc.assert(
      fc.property(anyDevice, anyDevice, (one, other) => {
        const [first, second] = [copyOf(one), copyOf(other)];
        afterBringing(first, second);
        for (const device of [one, other]) {
          for (const [id, { reviews, undone }] of Object.entries(device.cards)) {
            const here = keptCard(id);
            expect(here.reviews.map(String)).toEqual(expect.arrayContaining(reviews.map(String)));
            expect(here.undone.map(String)).toEqual(expect.arrayContaining(undone.map(String)));
          }
          expect(everythingKept().passed).toEqual(expect.arrayContaining(device.passed));
        }
        for (const id of ids) {
          const [mine, yours] = [one.scores[id], other.scores[id]];
          const held = mine && yours ? later(mine, yours) : (mine ?? yours);
          expect(keptScores()[id]).toBe(held?.[0] ?? undefined);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('saved, wiped and brought back are the same', () => {
    fc.assert(
      fc.property(anyDevice, (device) => {
        const copy = copyOf(device);
        keepEdit('a/b', 'digest', 'my code');
        const before = kept();
        const whole = JSON.stringify(everythingKept());
        expect(afterBringing(whole)).toBe(before);
        expect(copy.length).toBeLessThan(whole.length);
      }),
      { numRuns: 100 },
    );
  });

  test('both keep an edit on which they differ', () => {
    keepEdit('a/b', 'digest', 'there');
    const copy = JSON.stringify(everythingKept());
    wipeKept();
    keepEdit('a/b', 'digest', 'here');
    bringBack(copy);
    const codes = [keptEdits()['a/b'], ...(waitingEdits()['a/b'] ?? [])].map((edit) => edit?.code);
    expect(codes).toEqual(['here', 'there']);
  });
});

test('a review that one device undid does not come back from the other', () => {
  const reviewed = withReview(withReview(none, 10, 3), 20, 1);
  const undone = withoutReview(reviewed);
  expect(standingReviews(joinCards(reviewed, undone))).toEqual([[10, 3]]);
  const again = withReview(undone, 20, 1);
  expect(standingReviews(again)).toEqual([
    [10, 3],
    [21, 1],
  ]);
});

test('the day on which a card comes back is worked out anew only where its history has grown', () => {
  const one = { ...withReview(none, 10, 3), due: 99 };
  expect(joinCards(one, none).due).toBe(99);
  expect(joinCards(one, withReview(none, 11, 4)).due).toBeNull();
});

test('a score that was taken back stays so when an older copy is brought', () => {
  keepScore('a/q', 'weak');
  const copy = JSON.stringify({ ...everythingKept(), scores: { 'a/q': 'strong' } });
  keepScore('a/q', null);
  bringBack(copy);
  expect(keptScores()).toEqual({});
});

test('what storage does not take is counted as refused', () => {
  const cards = { a: withReview(none, 10, 3), b: withReview(none, 11, 4) };
  const copy = JSON.stringify({ edits: {}, passed: ['a/c'], cards, choices: { x: ['y', 3] } });
  vi.stubGlobal('localStorage', memory(60));
  const told = bringBack(copy);
  expect(told.refused).toBeGreaterThan(0);
  expect(told.cards + told.choices + told.solved + told.refused).toBe(4);
  vi.stubGlobal('localStorage', undefined);
  expect(keepChoice('x', true)).toBe(false);
  expect(keepCard('a', cards.a)).toBe(false);
  expect(keptChoice('x')).toBeUndefined();
});

test.each(['{"reviews":3}', '{"reviews":[[1,9],["x",1],[2,3]],"undone":[]}', 'null'])(
  'a card that is kept as %s is read as far as it is one',
  (text) => {
    localStorage.setItem('handbook:/:card:a', text);
    const { reviews } = keptCard('a');
    expect(reviews.every(([, grade]) => grades.includes(grade))).toBe(true);
  },
);
