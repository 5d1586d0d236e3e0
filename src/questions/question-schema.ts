import { z } from 'astro/zod';

const text = z.string('write a text').trim().min(1, 'write at least one word');
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write an id: lower-case words joined by hyphens');
const path = z
  .string()
  .regex(/^\/[a-z0-9/-]+\/(#[\w-]+)?$/, 'write a page’s path, such as /line/decide/');
const runnable = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write a snippet’s or an exercise’s topic/name');
const list = <Item extends z.ZodType>(item: Item, least: number, what: string) =>
  z.array(item, `write a list of ${what}`).min(least, `write at least ${least} ${what}`);

export const levels = ['warm-up', 'core', 'stretch'] as const;
export type Level = (typeof levels)[number];

/** One file of `questions/<topic>/`; figures are tokens in braces (`src/numbers/quoted/`), `spoken-` before one that is said aloud. */
export const questionSchema = z.strictObject({
  /** As an interviewer says it. */
  question: text,
  /** Paraphrases, as readers type them into search. */
  'asked-as': list(text, 2, 'paraphrases'),
  /** Where its topic meets the line. */
  station: z
    .int('write a station’s number')
    .min(1, 'write a station from 1 to 12')
    .max(12, 'write a station from 1 to 12')
    .optional(),
  /** Of a file that lies in no topic's folder. */
  topic: id.optional(),
  level: z.enum(levels, `write one of: ${levels.join(', ')}`),
  /** To say it aloud and score it. */
  minutes: z
    .int('write whole minutes')
    .min(2, 'write 2 minutes or more')
    .max(15, 'write 15 minutes or fewer'),
  /** What the interviewer wants to find out. */
  testing: text,
  /** The 30-second answer, 55 to 70 words, no sentence over 25 (`spoken-rules.ts`). */
  short: text,
  /** Question and 30-second answer as they are said in Seoul (`korean-rules.ts`). */
  korean: z
    .strictObject({ question: text, short: text }, 'write a question and a short in Korean')
    .optional(),
  /** The 2-minute answer, 220 to 320 words. */
  long: text,
  deeper: text,
  /** Lines that a listener can tick. */
  rubric: z.strictObject(
    {
      weak: list(text, 1, 'lines'),
      hire: list(text, 2, 'lines'),
      strong: list(text, 1, 'lines'),
    },
    'write lines under weak, hire and strong',
  ),
  'follow-ups': list(
    z.strictObject({ question: text, answer: text }, 'write a question and an answer'),
    3,
    'follow-ups',
  ),
  'wrong-answers': list(
    z.strictObject({ answer: text, why: text }, 'write an answer and why'),
    2,
    'wrong answers',
  ),
  pages: list(path, 1, 'pages'),
  snippets: z.array(runnable, 'write a list of snippets').default([]),
  terms: z.array(id, 'write a list of terms').default([]),
  sources: z.array(id, 'write a list of sources').default([]),
});

export type Question = z.infer<typeof questionSchema>;
