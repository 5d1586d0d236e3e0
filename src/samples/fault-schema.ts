import { z } from 'astro/zod';

const text = z.string('write a text').trim().min(1, 'write at least one word');
const block = z.string('write the lines, as a block that begins with |');
const range = z
  .tuple([z.number(), z.number()], 'write [least, most]')
  .refine(([least, most]) => least <= most, 'write the least first');

/** One file of `faults/`: what is wrong with the script beside it, in the order in which it is told. */
export const faultSchema = z
  .strictObject({
    /** What somebody says who ran it, before any hint. */
    report: text,
    hint: text,
    /** Why the lines are wrong. */
    where: text,
    /** What the new lines do, and how one would have noticed. */
    cure: text,
    /** Lines of the script, each block found once and whatever its indentation, and what stands there instead. */
    replace: z
      .array(z.strictObject({ lines: block, by: block }))
      .min(1, 'write at least one block of lines'),
    /** Where the symptom shows: a printed line with its number before and after, or an error's words. */
    shows: z.union([
      z.strictObject({
        /** How the line begins. */
        line: text,
        /** Which of the line's numbers; the first, where it is left out. */
        number: z.number().int().min(1).default(1),
        faulty: range,
        mended: range,
      }),
      z.strictObject({ error: text }),
    ]),
  })
  .superRefine(({ shows }, context) => {
    if (!('line' in shows)) return;
    const { faulty, mended } = shows;
    if (faulty[1] < mended[0] || mended[1] < faulty[0]) return;
    context.addIssue({
      code: 'custom',
      path: ['shows', 'mended'],
      message: 'write ranges that do not meet, since no number may show both',
    });
  });

export type FaultText = z.infer<typeof faultSchema>;
