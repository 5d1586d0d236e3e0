import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Random } from '../../vision/random.ts';
import { Clock, clockWords } from './clock.ts';
import { composeInterview } from './compose-interview.ts';
import { dealt } from './draw.ts';
import { levelOf, scorecardOf, type Result } from './scorecard.ts';
import { plain, scorecardText } from './scorecard-text.ts';
import { followUpOf, inKorean, rounds, type Askable, type Asked, type Line } from './step.ts';
import { lengths } from './timing.ts';

const topics = ['a', 'b', 'c'];
const levels = ['warm-up', 'core', 'stretch'];

const asked = (change: Partial<Asked>): Asked => ({
  id: 'one',
  question: 'Why?',
  short: '<p>Because.</p>',
  lines: [],
  followUps: [],
  reading: [],
  ...change,
});

test.each([
  [0, 'And then?'],
  [0.49, 'And then?'],
  [0.999, 'Why not?'],
])('the lot %d falls on a follow-up', (lot, question) => {
  const followUps = [
    { question: 'And then?', answer: '<p>This.</p>' },
    { question: 'Why not?', answer: '' },
  ];
  const step = { round: 'technical', seconds: 120, minutes: 4, lot } as const;
  expect(followUpOf({ ...step, asked: asked({ followUps }) })?.question).toBe(question);
  expect(followUpOf({ ...step, asked: asked({}) })).toBeUndefined();
});

test('a step is asked in Korean where there is Korean for it, and else as it is', () => {
  const step = { round: 'technical', seconds: 120, minutes: 4, lot: 0 } as const;
  const english = { ...step, asked: asked({}) };
  expect(inKorean(english)).toBe(english);
  const korean = { question: '왜 그렇습니까?', short: '<p>그래서 그렇습니다.</p>' };
  expect(inKorean({ ...step, asked: asked({ korean }) }).asked).toMatchObject({
    ...korean,
    id: 'one',
    language: 'ko',
  });
});

function askableOf(perTopic: number): Askable {
  const questions = topics.flatMap((topic) =>
    levels.flatMap((level) =>
      Array.from({ length: perTopic }, (_, index) => ({
        id: `${topic}/${level}-${index}`,
        topic,
        level,
      })),
    ),
  );
  return {
    questions,
    opening: [asked({ id: 'opening' })],
    whiteboard: [asked({ id: 'drawing/1' }), asked({ id: 'drawing/2' })],
    behaviour: [asked({ id: 'story-1' }), asked({ id: 'story-2' })],
    asking: [asked({ id: 'asking' })],
  };
}

const anyWishes = fc.record({
  topics: fc.subarray(topics, { minLength: 1 }),
  levels: fc.subarray(levels, { minLength: 1 }),
  minutes: fc.constantFrom(...lengths),
  seed: fc.integer({ min: 0, max: 1_000_000 }),
});

describe('an interview', () => {
  test('keeps to its minutes, topics and levels, asks nothing twice, and is the same again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), anyWishes, (perTopic, wishes) => {
        const steps = composeInterview(askableOf(perTopic), wishes);
        expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(
          wishes.minutes,
        );
        const ids = steps.map(({ asked: { id } }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { asked: each, interruption, seconds } of steps) {
          if (each.topic !== undefined) expect(wishes.topics).toContain(each.topic);
          if (each.level !== undefined) expect(wishes.levels).toContain(each.level);
          if (interruption) expect(interruption.afterSeconds).toBeLessThan(seconds);
        }
        expect(composeInterview(askableOf(perTopic), wishes)).toEqual(steps);
      }),
    );
  });

  test.each(lengths)('of %d minutes fills them, in the order of the rounds', (minutes) => {
    const steps = composeInterview(askableOf(9), { topics, levels, minutes, seed: 7 });
    const sum = steps.reduce((total, step) => total + step.minutes, 0);
    expect(minutes - sum).toBeLessThan(4);
    const order = rounds.map(({ kind }) => kind);
    const places = steps.map(({ round }) => order.indexOf(round));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    const technical = steps.filter(({ round }) => round === 'technical');
    const met = new Set(technical.map(({ asked: { topic } }) => topic));
    expect(met.size).toBe(Math.min(topics.length, technical.length));
  });

  test('interrupts now and then, and not always', () => {
    const interrupted = Array.from({ length: 60 }, (_, seed) =>
      composeInterview(askableOf(9), { topics, levels, minutes: 60, seed }),
    ).flatMap((steps) => steps.filter(({ round }) => round === 'technical'));
    const share = interrupted.filter((step) => step.interruption).length / interrupted.length;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.42);
  });

  test('of another seed asks other questions', () => {
    const ids = (seed: number) =>
      composeInterview(askableOf(9), { topics, levels, minutes: 60, seed }).map(
        (step) => step.asked.id,
      );
    expect(ids(1)).not.toEqual(ids(2));
  });
});

test('a few items dealt meet every group', () => {
  const items = ['a1', 'a2', 'a3', 'a4', 'b1', 'c1'];
  const hand = dealt(items, (item) => item.slice(0, 1), new Random(3));
  expect(new Set(hand.slice(0, 3).map((item) => item.slice(0, 1)))).toEqual(new Set(topics));
  expect(hand.toSorted()).toEqual(items);
});

describe('a scorecard', () => {
  const hire: Line = { text: 'names the split', level: 'hire' };
  const strong: Line = { text: 'says &lt;how sure&gt;', level: 'strong' };
  const unit: Line = { text: 'a number, with its unit' };
  const result = (ticked: readonly boolean[], id = 'q'): Result => ({
    step: {
      round: 'technical',
      asked: asked({ id, lines: [hire, strong, unit], reading: [{ title: id, path: `${id}/` }] }),
      seconds: 120,
      minutes: 4,
      lot: 0,
    },
    ticked,
    spoken: 61,
    recording: null,
  });

  test.each([
    [[true, true, false], 'strong'],
    [[true, false, true], 'hire'],
    [[false, true, true], 'weak'],
  ] as const)('%j is %s', (ticked, level) => {
    expect(levelOf(result(ticked))).toBe(level);
  });

  test('a question without a rubric of its own has no level', () => {
    const { step, ...rest } = result([true]);
    const bare = { ...step, asked: { ...step.asked, lines: [unit] } };
    expect(levelOf({ ...rest, step: bare })).toBeUndefined();
  });

  test('names what was missed most, then what a hire must say, and where to read', () => {
    const card = scorecardOf([result([false, false, false]), result([true, true, false], 'r')]);
    expect(card).toMatchObject({ said: 2, of: 6 });
    expect(card.missed.map(({ text, missed, of }) => [text, missed, of])).toEqual([
      [unit.text, 2, 2],
      [hire.text, 1, 2],
      [strong.text, 1, 2],
    ]);
    expect(card.missed[0]?.reading.map(({ path }) => path)).toEqual(['practice/#score-yourself']);
    expect(card.missed[1]?.reading.map(({ path }) => path)).toEqual(['q/']);
  });

  test('is saved as text', () => {
    const results = [result([true, false, false])];
    const text = scorecardText(results, scorecardOf(results));
    expect(text).toContain('Mock interview: 1 of 3 lines said');
    expect(text).toContain('[x] names the split\n[ ] says <how sure>\n');
    expect(text).toContain('Why? (61 s, hire)');
    expect(plain('<p>a &amp;lt; b</p>')).toBe('a &lt; b');
  });
});

test('a clock can be held, and does not run below zero', () => {
  let now = 0;
  const clock = new Clock(90, () => now);
  expect([clock.left, clock.share, clockWords(clock.left)]).toEqual([90, 1, '1:30']);
  clock.start();
  now = 30_000;
  expect(clock.left).toBe(60);
  clock.hold();
  now = 300_000;
  expect([clock.left, clock.isRunning]).toEqual([60, false]);
  clock.start();
  now = 330_500;
  expect([clock.left, clockWords(clock.left)]).toEqual([30, '0:30']);
  now = 900_000;
  expect([clock.left, clock.share]).toEqual([0, 0]);
});
