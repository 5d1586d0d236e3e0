import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planMinutes, studyMinutesOfDay, studyPlan, type StudyItem } from './plan.ts';

const topics = ['a', 'b', 'c'];
const item = (change: Partial<StudyItem>): StudyItem => ({
  title: 'A page',
  path: 'page/',
  minutes: 5,
  order: 1,
  again: false,
  ...change,
});

const anyItem = fc.record({
  title: fc.string({ minLength: 1 }),
  path: fc.webPath(),
  minutes: fc.integer({ min: 1, max: 60 }),
  topic: fc.option(fc.constantFrom(...topics), { nil: undefined }),
  order: fc.integer({ min: 0, max: 20 }),
  again: fc.boolean(),
});
const anyTime = fc.integer({ min: planMinutes.least, max: planMinutes.most });

describe('any plan', () => {
  test('uses every minute that is left, and names none twice in a round', () => {
    fc.assert(
      fc.property(
        fc.array(anyItem, { maxLength: 80 }),
        anyTime,
        fc.subarray(topics),
        fc.option(anyItem, { nil: undefined }),
        (items, minutes, chosen, closing) => {
          const unique = items.map((each, index) => ({ ...each, path: `${index}/` }));
          const { days } = studyPlan(unique, minutes, chosen, closing);
          const sum = days.reduce((total, day) => total + day.study + day.rest, 0);
          expect(sum).toBe(minutes);
          const taken: string[] = [];
          for (const { rows, study, rest } of days) {
            expect(rows.reduce((total, row) => total + row.minutes, 0)).toBe(study);
            expect(study).toBeLessThanOrEqual(studyMinutesOfDay);
            expect(rest).toBeGreaterThanOrEqual(0);
            for (const row of rows) {
              expect(row.minutes).toBeGreaterThan(0);
              if (row.path && row.path !== closing?.path) taken.push(`${row.round} ${row.path}`);
            }
          }
          expect(new Set(taken).size).toBe(taken.length);
          const wanted = unique.filter(({ topic }) => !topic || chosen.includes(topic));
          const allowed = new Set(wanted.map(({ path }) => path));
          expect(taken.every((entry) => allowed.has(entry.split(' ')[1] ?? ''))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([29, 43_201, 60.5, Number.NaN])('%d minutes are refused', (minutes) => {
    expect(() => studyPlan([], minutes, topics)).toThrow(
      `minutes: found ${minutes}: write a whole number from 30 to 43200`,
    );
  });
});

test('an hour takes what matters most of every topic, and ends with the closing page', () => {
  const items = topics.flatMap((topic) =>
    [1, 2, 3].map((order) => item({ path: `${topic}${order}`, topic, order, minutes: 10 })),
  );
  const closing = item({ path: 'sheet', minutes: 15 });
  const { days } = studyPlan(items, 60, topics, closing);
  expect(days[0]?.rows.map(({ path, minutes }) => [path, minutes])).toEqual([
    ['a1', 10],
    ['b1', 10],
    ['c1', 10],
    ['a2', 10],
    [undefined, 5],
    ['sheet', 15],
  ]);
});

test('thirty hours are a day and a morning, four hours of study in each', () => {
  const { days } = studyPlan([item({ again: true })], 30 * 60, topics);
  expect(days.map(({ study, rest }) => [study, rest])).toEqual([
    [240, 1200],
    [240, 120],
  ]);
  expect(days[0]?.rows.map(({ round }) => round).slice(0, 3)).toEqual([1, 2, 3]);
});
