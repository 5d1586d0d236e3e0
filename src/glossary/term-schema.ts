import { z } from 'astro/zod';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write an id: lower-case words joined by hyphens');
const text = z.string('write a text').trim().min(1, 'write at least one word');
const station = z
  .int('write a station’s number')
  .min(1, 'write a station from 1 to 12')
  .max(12, 'write a station from 1 to 12');

/** What a term may belong to. */
export interface TermPlaces {
  readonly topics: readonly string[];
  /** Topics that the inspection line meets: their terms have a station, and a Korean word. */
  readonly lineTopics: ReadonlySet<string>;
}

/** One file of `glossary/`. `station: 3` and `stations: [3, 5]` both come out as `stations`. */
export const termSchema = ({ topics, lineTopics }: TermPlaces) =>
  z
    .strictObject({
      /** As it stands in an index, capitalised as the field does. */
      term: text,
      /** Also an everyday word ("a lot"): never linked by itself, only where a page marks it. */
      everyday: z.boolean().default(false),
      /** The same thing under other names: abbreviations, spellings and former names too. */
      synonyms: z.array(text, 'write a list of synonyms').default([]),
      /** What else readers type when they need this: kinds, tools and neighbours of it. */
      'found-by': z.array(text, 'write a list of words').default([]),
      /** As the Korean industry uses it; without `korean-source` it is usage for which we found none. */
      korean: text.optional(),
      /** What else is said for it in Korea; the closed spelling of each is found by itself. */
      'korean-also': z.array(text, 'write a list of Korean words').default([]),
      'korean-note': text.optional(),
      'korean-source': id.optional(),
      station: station.optional(),
      stations: z.array(station).min(2, 'write two stations or more, or `station`').optional(),
      topics: z
        .array(z.enum(topics, `write one of: ${topics.join(', ')}`), 'write a list of topics')
        .min(1, 'write at least one topic'),
      /** Two sentences; code in backticks. */
      definition: text,
      related: z.array(id).default([]),
      sources: z.array(id).default([]),
    })
    .superRefine((entry, context) => {
      const fault = (path: string, message: string): void => {
        context.addIssue({ code: 'custom', path: [path], message, input: entry });
      };
      const isOnLine = entry.topics.some((topic) => lineTopics.has(topic));
      const places = [entry.station, entry.stations].filter((place) => place !== undefined);
      if (places.length > 1 || (isOnLine && places.length === 0)) {
        fault('stations', 'write either `station: 3` or `stations: [3, 5]`');
      }
      if (isOnLine && entry.korean === undefined && entry['korean-note'] === undefined) {
        fault('korean', 'write the Korean term, or why there is none under `korean-note`');
      }
      if (entry['korean-source'] !== undefined && entry.korean === undefined) {
        fault('korean-source', 'write `korean` too: a source alone names no term');
      }
      if (entry['korean-also'].length > 0 && entry.korean === undefined) {
        fault('korean-also', 'write the usual word under `korean`');
      }
    })
    .transform(({ station: only, stations, ...rest }) => ({
      ...rest,
      stations: stations ?? (only === undefined ? [] : [only]),
    }));

export type Term = z.output<ReturnType<typeof termSchema>>;
