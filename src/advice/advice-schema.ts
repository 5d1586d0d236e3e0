import { z } from 'astro/zod';

const text = z.string('write a text').trim().min(1, 'write at least one word');
const words = z
  .array(z.string().regex(/^\p{Ll}+$/u, 'write a word in lower case'), 'write a list of words')
  .min(1, 'write at least one word');

/** Words that the brief's text holds where the advice applies: all of them, however it is written. */
const about = words;

/** One file of `advice/`: what we make of something that a brief says. */
export const adviceSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('question'),
      about,
      /** Paraphrases, as readers type them into search. */
      'asked-as': z.array(text).min(2, 'write at least 2 paraphrases'),
      /** The question as a candidate asks it in Seoul, 합쇼체. */
      korean: text
        .regex(/(?:니다|니까|까요)[.?]$/, 'write Korean that ends in -니다, -니까 or -까요')
        .optional(),
      why: text,
      whom: text,
      good: text,
      'red-flag': text,
      'follow-up': text,
    }),
    z.strictObject({
      kind: z.literal('value'),
      about,
      'sounds-like': text,
      /** The question that invites the story. */
      'asked-as': text,
      show: text,
      trap: text,
      /** A question for each part of the story (STAR), to be answered in a sentence or two. */
      story: z.strictObject({ situation: text, task: text, action: text, result: text }),
    }),
    z.strictObject({ kind: z.literal('news'), about, means: text, say: text, careful: text }),
    z.strictObject({ kind: z.literal('product'), about, means: text, ask: text }),
  ],
  'write kind: question, value, news or product',
);

export type Advice = z.infer<typeof adviceSchema>;
export type AdviceKind = Advice['kind'];
export type AdviceOf<Kind extends AdviceKind> = Extract<Advice, { kind: Kind }>;
