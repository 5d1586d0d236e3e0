import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plansByHand } from './by-hand.ts';
import { studyPlan } from './make-plan.ts';
import { planHtml } from './plan-html.ts';
import { daysSince } from './plan-ticks.ts';
import {
  dayMinutes,
  planMinutes,
  studyMinutesOfDay,
  type PlanParts,
  type Routine,
  type StudyItem,
} from './plan.ts';
import { namedTimes, timeInWords } from './times.ts';

const topics = ['a', 'b', 'c'];
const kinds = ['page', 'question', 'exercise', 'figure', 'drawing', 'own'] as const;
const item = (change: Partial<StudyItem>): StudyItem => ({
  kind: 'page',
  title: 'A page',
  path: 'page/',
  minutes: 5,
  order: 1,
  ...change,
});

const anyItem = fc.record({
  kind: fc.constantFrom(...kinds),
  title: fc.string({ minLength: 1 }),
  path: fc.webPath(),
  minutes: fc.integer({ min: 1, max: 60 }),
  topic: fc.option(fc.constantFrom(...topics), { nil: undefined }),
  order: fc.integer({ min: 0, max: 20 }),
});
const anyTime = fc.integer({ min: planMinutes.least, max: planMinutes.most });

const cards: Routine = {
  title: 'Cards',
  path: 'cards/',
  minutes: 15,
  aloud: 10,
  days: { first: 1, every: 1 },
};
const mock: Routine = {
  ...cards,
  title: 'Mock',
  path: 'mock/',
  minutes: 30,
  days: { first: 1, every: 2 },
};
const closing: Routine = { ...cards, title: 'Sheet', path: 'sheet/', minutes: 10, days: 'last' };
const routines = [cards, mock, closing];

const partsOf = (items: readonly StudyItem[], isOurs = true): PlanParts => ({
  items,
  routines,
  byHand: plansByHand(isOurs),
});

describe('any plan', () => {
  test('adds up, keeps to four hours a day, and names nothing twice', () => {
    fc.assert(
      fc.property(
        fc.array(anyItem, { maxLength: 80 }),
        anyTime,
        fc.subarray(topics),
        fc.boolean(),
        (items, minutes, chosen, isOurs) => {
          const unique = items.map((each, index) => ({ ...each, path: `${index}/` }));
          const wish = { minutes, topics: chosen, weak: ['0/', '3/'] };
          const { days } = studyPlan(partsOf(unique, isOurs), wish);
          expect(days.reduce((total, day) => total + day.study + day.rest, 0)).toBe(minutes);
          for (const { rows, study, rest } of days) {
            expect(rows.reduce((total, row) => total + row.minutes, 0)).toBe(study);
            expect(study).toBeLessThanOrEqual(studyMinutesOfDay);
            expect(rest).toBeGreaterThanOrEqual(0);
            for (const { minutes, aloud } of rows) {
              expect(minutes).toBeGreaterThan(0);
              expect(aloud).toBeLessThanOrEqual(minutes);
            }
          }
          const ids = days.flatMap(({ rows }) => rows.map(({ id }) => id));
          expect(new Set(ids).size).toBe(ids.length);
          const left = unique.filter(({ topic }) => topic && !chosen.includes(topic));
          const paths = new Set(days.flatMap(({ rows }) => rows.map(({ path }) => path)));
          expect(left.filter(({ path }) => paths.has(path))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('of less than four hours uses every minute', () => {
    const short = fc.integer({ min: planMinutes.least, max: studyMinutesOfDay });
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 20 }), short, (items, minutes) => {
        const unique = items.map((each, index) => ({ ...each, path: `${index}/` }));
        expect(studyPlan(partsOf(unique), { minutes, topics }).days[0]).toMatchObject({
          study: minutes,
          rest: 0,
        });
      }),
    );
  });

  test('from a day on does everything once where there is time for it', () => {
    fc.assert(
      fc.property(
        fc.array(anyItem, { maxLength: 60 }),
        fc.integer({ min: 1, max: 30 }),
        (items, count) => {
          const unique = items.map((each, index) => ({ ...each, path: `${index}/` }));
          const wanted = unique.reduce((sum, { minutes }) => sum + minutes, 0);
          // Thirty minutes a day may be too short for the next thing; routines take 55.
          fc.pre(wanted <= count * (studyMinutesOfDay - 55 - 60));
          const { days } = studyPlan(partsOf(unique), { minutes: count * dayMinutes, topics });
          const done = days.flatMap(({ rows }) => rows.map(({ path }) => path));
          expect(done).toEqual(expect.arrayContaining(unique.map(({ path }) => path)));
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([29, 43_201, 60.5, Number.NaN])('%d minutes are refused', (minutes) => {
    expect(() => studyPlan(partsOf([]), { minutes, topics })).toThrow(
      `minutes: found ${minutes}: write a whole number from 30 to 43200`,
    );
  });
});

test('only what was scored weak comes a second time, once all was done', () => {
  const items = [1, 2, 3].map((order) => item({ kind: 'question', path: `${order}/`, order }));
  const wish = { minutes: 3 * dayMinutes, topics, weak: ['2/'] };
  const rows = studyPlan(partsOf(items), wish).days.flatMap((day) => day.rows);
  expect(rows.filter(({ again }) => again).map(({ path }) => path)).toEqual(['2/']);
  expect(rows.filter(({ path }) => path === '2/').map(({ again }) => again)).toEqual([false, true]);
  expect(
    studyPlan(partsOf(items), { ...wish, weak: [] }).days.flatMap((day) => day.rows),
  ).not.toEqual(expect.arrayContaining([expect.objectContaining({ again: true })]));
});

test('days are even, each has its cards, and the last ends with the cheat sheet', () => {
  const items = Array.from({ length: 80 }, (_, order) =>
    item({ path: `${order}/`, order, minutes: 10 }),
  );
  const { days } = studyPlan(partsOf(items), { minutes: 10 * dayMinutes, topics });
  const lengths = days.map(({ study }) => study);
  expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(40);
  for (const { rows } of days) expect(rows.some(({ path }) => path === 'cards/')).toBe(true);
  expect(days.at(-1)?.rows.at(-1)?.path).toBe('sheet/');
});

describe.each([true, false])('by hand, with our topics: %s', (isOurs) => {
  const plans = plansByHand(isOurs);

  test('the rows of each add up to its time', () => {
    for (const { minutes, rows } of plans) {
      expect(rows.reduce((sum, row) => sum + row.minutes, 0)).toBe(minutes);
    }
    expect(plans.map(({ minutes }) => minutes)).toEqual(
      plans.map(({ minutes }) => minutes).toSorted((one, other) => one - other),
    );
  });

  test('an hour has at least twenty-five minutes aloud', () => {
    const { days } = studyPlan(partsOf([], isOurs), { minutes: 60, topics });
    const aloud = days.flatMap(({ rows }) => rows).reduce((sum, row) => sum + row.aloud, 0);
    expect(aloud).toBeGreaterThanOrEqual(25);
  });
});

test('in HTML every row has its tick, all days but the first are shut, and names are escaped', () => {
  const items = [
    item({ title: '<b>', path: 'a/' }),
    item({ kind: 'question', path: 'b/', order: 2 }),
  ];
  const plan = studyPlan(partsOf(items), { minutes: 2 * dayMinutes, topics });
  const html = planHtml(plan, (path) => `/base/${path}`);
  const rows = plan.days.flatMap((day) => day.rows);
  expect(html.match(/data-tick=/g)).toHaveLength(rows.length);
  expect(html.match(/<details data-day="\d+" open>/g)).toHaveLength(1);
  expect(html).toContain('<a href="/base/a/">&lt;b&gt;</a>');
});

test.each(namedTimes.map((time) => [time.name, time.minutes] as const))(
  'the form says %s as it is',
  (_, minutes) => {
    const { amount, unit } = timeInWords(minutes);
    expect(amount * unit).toBe(minutes);
    expect(amount).toBeLessThan(31);
  },
);

test.each([
  ['Mon Nov 30 2026', new Date(2026, 10, 30, 23, 59), 0],
  ['Mon Nov 30 2026', new Date(2026, 11, 1, 0, 1), 1],
  ['Sat Mar 28 2026', new Date(2026, 2, 30, 9), 2],
  ['Mon Nov 30 2026', new Date(2026, 10, 1), 0],
])('from %s', (begun, today, days) => {
  expect(daysSince(begun, today)).toBe(days);
});
