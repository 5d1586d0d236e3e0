import fc from 'fast-check';
import { createEmptyCard, fsrs, type Card, type Grade } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import {
  grades,
  joinCards,
  standingReviews,
  withoutReview,
  withReview,
  type KeptCard,
} from '../../reader/kept/card-reviews.ts';
import type { CardHead } from './card.ts';
import { gradeOf, waitWords } from './grade.ts';
import { retentionOf } from './retention.ts';
import { recallAt, standingOf, waitsOf, withDue } from './schedule.ts';
import { metOn, todayOf } from './session.ts';

const none: KeptCard = { reviews: [], undone: [], due: null };
const day = 24 * 3600;
const start = Date.UTC(2026, 10, 30, 9) / 1000;

/** What one does with a card: some seconds later it is graded, or the last grade is taken back. */
const anyHistory = fc.array(
  fc.record({
    gap: fc.oneof(fc.integer({ min: 60, max: 3600 }), fc.integer({ min: day, max: 400 * day })),
    grade: fc.constantFrom(...grades),
    undo: fc.integer({ min: 0, max: 5 }).map((number) => number === 0),
    phone: fc.boolean(),
  }),
  { minLength: 1, maxLength: 15 },
);

describe('scheduling', () => {
  test('equals FSRS’ own over a thousand drawn histories, undone and on two devices', () => {
    const own = fsrs({ request_retention: 0.9, enable_fuzz: false });
    fc.assert(
      fc.property(anyHistory, (events) => {
        const states: Card[] = [];
        let laptop = none;
        let phone = none;
        let seconds = start;
        for (const { gap, grade, undo, phone: onPhone } of events) {
          seconds += gap;
          // The device at hand knows what the other did: the file was brought over.
          const whole = joinCards(laptop, phone);
          const next = undo ? withoutReview(whole) : withReview(whole, seconds, grade);
          if (onPhone) phone = next;
          else laptop = next;
          const date = new Date(seconds * 1000);
          if (undo) states.pop();
          else
            states.push(
              own.next(states.at(-1) ?? createEmptyCard(date), date, grade as Grade).card,
            );
        }
        const ours = joinCards(laptop, phone);
        expect(standingReviews(ours).length).toBe(states.length);
        expect(standingOf(ours)).toEqual(states.at(-1));
        const due = states.at(-1)?.due.getTime();
        expect(withDue(ours).due).toBe(due === undefined ? null : Math.floor(due / 1000));
      }),
      { numRuns: 1000 },
    );
  });

  test('says what each grade would do, and how sure it is that one still knows', () => {
    const card = withReview(none, start, 4);
    expect(withDue(card).due).toBeGreaterThan(start + 5 * day);
    const waits = waitsOf(withReview(card, start + 8 * day, 3), start + 60 * day);
    expect(waits[1]).toBeLessThan(waits[2]);
    expect(waits[2]).toBeLessThan(waits[3]);
    expect(waits[3]).toBeLessThan(waits[4]);
    const due = withDue(card).due ?? 0;
    expect(recallAt(card, due)).toBeGreaterThan(0.85);
    expect(recallAt(card, due)).toBeLessThan(0.95);
    expect(recallAt(none, start)).toBe(0);
  });
});

const heads: readonly CardHead[] = ['question', 'term', 'number'].flatMap((kind) =>
  [1, 2, 3, 4].map((number) => ({
    id: `${kind}/${number}`,
    kind: kind as CardHead['kind'],
    topic: 'a',
  })),
);

describe('a day', () => {
  test('holds what is due, the longest first, then new cards up to the limit, the kinds in turn', () => {
    const kept = {
      'term/1': { ...withReview(none, start - 9 * day, 3), due: start - day },
      'term/2': { ...withReview(none, start - 9 * day, 3), due: start - 2 * day },
      'term/3': { ...withReview(none, start - 60, 1), due: start + 600 },
      'term/4': { ...withReview(none, start - day, 4), due: start + 9 * day },
      'question/1': withoutReview(withReview(none, start - 120, 4)),
    };
    const today = todayOf(heads, kept, { newCards: 4, seconds: start });
    expect(today.due).toEqual(['term/2', 'term/1']);
    expect(today.soon).toEqual(['term/3']);
    expect(metOn(kept, start)).toBe(1);
    expect(today.fresh).toEqual(['question/1', 'number/1', 'question/2']);
  });

  test('goes on with the next kind where yesterday stopped', () => {
    const kept = { 'question/1': { ...withReview(none, start - day, 3), due: start + day } };
    const { fresh } = todayOf(heads, kept, { newCards: 2, seconds: start });
    expect(fresh).toEqual(['term/1', 'number/1']);
  });

  test('with no new cards is over when nothing is due', () => {
    expect(todayOf(heads, {}, { newCards: 0, seconds: start })).toEqual({
      due: [],
      soon: [],
      fresh: [],
    });
  });
});

test('retention counts what came back, not first meetings, nor what was repeated on its day', () => {
  const back = (grade: 1 | 3, ago: number): KeptCard =>
    withReview(
      withReview(withReview(none, start - ago - 3 * day, 3), start - ago, grade),
      start - ago + 600,
      3,
    );
  const weeks = retentionOf(
    { a: back(3, 0), b: back(1, 60), c: back(3, 15 * day) },
    start + 700,
    3,
  );
  expect(weeks).toEqual([
    { ago: 2, reviewed: 1, known: 1 },
    { ago: 1, reviewed: 0, known: null },
    { ago: 0, reviewed: 2, known: 0.5 },
  ]);
});

const rubric = [
  { text: 'a', level: 'hire' },
  { text: 'b', level: 'hire' },
  { text: 'c', level: 'strong' },
] as const;

test.each([
  [[false, false, true], 1],
  [[true, false, true], 2],
  [[true, true, false], 3],
  [[true, true, true], 4],
] as const)('of the rubric %j is grade %d', (ticked, grade) => {
  expect(gradeOf(rubric, ticked)).toBe(grade);
});

test.each([
  [20, '1 min'],
  [600, '10 min'],
  [7200, '2 h'],
  [day, '1 day'],
  [20 * day, '20 days'],
  [90 * day, '3 months'],
  [730 * day, '2 years'],
])('%d seconds are %s', (seconds, words) => {
  expect(waitWords(seconds)).toBe(words);
});
