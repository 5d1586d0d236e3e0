import { z } from 'astro/zod';

const text = z.string('write a text').trim().min(1, 'write at least one word');
const kinds = ['paper', 'standard', 'documentation', 'code', 'book', 'article'] as const;

/** Some YAML readers turn an unquoted day into a `Date`, others leave it a string. */
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('write a day, such as 2026-11-22'),
);

/** One file of `sources/`. */
export const sourceSchema = z
  .strictObject({
    title: text,
    author: text,
    /** Of publication; pages that carry none and change go without. */
    year: z.int('write a year').min(1900, 'write a year from 1900').max(2100).optional(),
    url: z.url({
      protocol: /^https$/,
      error: 'write an address that starts with https://',
    }),
    kind: z.enum(kinds, `write one of: ${kinds.join(', ')}`),
    /** The day on which somebody last compared what we say with what it says. */
    checked: day,
  })
  .refine((source) => source.year !== undefined || !['paper', 'standard'].includes(source.kind), {
    path: ['year'],
    message: 'write the year: a paper or a standard has one',
  });

export type Source = z.infer<typeof sourceSchema>;
