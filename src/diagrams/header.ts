import { z } from 'astro/zod';
import { stations } from '../site/stations.ts';

const text = z.string('write a text').trim().min(1, 'write at least one word');
const station = z
  .int(`write a station from 1 to ${stations.length}`)
  .min(1, `write a station from 1 to ${stations.length}`)
  .max(stations.length, `write a station from 1 to ${stations.length}`);

/** The front matter of one `.mmd` file. */
export const headerSchema = z
  .strictObject({
    title: text,
    /** Number of the figure; two drawings of one figure are 9a and 9b. */
    figure: z
      .union([z.string(), z.int()], 'write the number of the figure, such as 4 or 9a')
      .transform(String)
      .refine((figure) => /^[1-9]\d?[a-z]?$/.test(figure), 'write a number such as 4 or 9a'),
    /** Whose truth it shows: what the brief says, or our own reference design. */
    origin: z.enum(['brief', 'reference'], 'write brief or reference'),
    /** Words of the brief that a drawing with `origin: brief` rests on, as they stand there. */
    quotes: z.array(text, 'write a list of quotes').default([]),
    /** A sentence for the caption. */
    note: text.optional(),
    stations: z
      .array(station, 'write a list of stations, such as [1, 2]')
      .min(1, 'write at least one station'),
    /** Node of the drawing → station to whose page it links. */
    links: z.record(z.string(), station, 'write nodes and their stations').default({}),
  })
  .refine((header) => (header.origin === 'brief') === header.quotes.length > 0, {
    path: ['quotes'],
    message: 'write the words of the brief with `origin: brief`, and none with `origin: reference`',
  })
  .superRefine((header, context) => {
    for (const [node, number] of Object.entries(header.links)) {
      if (header.stations.includes(number)) continue;
      context.addIssue({
        code: 'custom',
        path: ['links', node],
        message: `write ${number} into \`stations\` too, or link to a station that is there`,
      });
    }
  });

export type Header = z.output<typeof headerSchema>;
