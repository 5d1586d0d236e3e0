import { z } from 'astro/zod';

const text = z.string('write a text').trim().min(1, 'write at least one word');
const list = <Item extends z.ZodType>(item: Item, least: number, most: number, what: string) =>
  z
    .array(item, `write a list of ${what}`)
    .min(least, `write at least ${least} ${what}`)
    .max(most, `write at most ${most} ${what}`);

/** `essentials.yaml` of a topic: what goes on paper, the most important first in every list. */
export const essentialsSchema = z.strictObject({
  formulas: list(
    z.strictObject({
      name: text,
      /** LaTeX. */
      tex: text,
      /** What it says, in words. */
      says: text,
    }),
    1,
    6,
    'formulas',
  ),
  rules: list(text, 5, 8, 'rules'),
  traps: list(text, 4, 7, 'traps'),
  numbers: list(z.strictObject({ value: text, says: text }), 3, 6, 'numbers'),
  /** Names of files in `questions/<topic>/` whose 30-second answers go on paper, the strongest first. */
  answers: z
    .array(
      z
        .string()
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write a file’s name in questions/, without .yaml'),
      'write a list of questions',
    )
    .max(12, 'write at most 12 questions')
    .default([]),
  /** For the sheet in Korean, as notes are written (-다). */
  korean: z
    .strictObject(
      { rules: list(text, 4, 6, 'rules'), traps: list(text, 2, 4, 'traps') },
      'write rules and traps in Korean',
    )
    .optional(),
});

export type Essentials = z.infer<typeof essentialsSchema>;
