import { z } from 'astro/zod';
import { briefParts } from '../brief-parts.ts';
import { stations } from '../stations.ts';

const text = z.string('write a text').trim().min(1, 'write at least one word');
const texts = z.array(text, 'write a list of words');
const aStation = `write a station from 1 to ${stations.length}`;

/** What we add to Starlight's own front matter. */
export const ownKeys = z.object({
  description: text,
  /** The part of the brief without which the page has nothing to say. */
  needs: z.enum(briefParts, `write one of: ${briefParts.join(', ')}`).optional(),
  /** Where the brief names no topic of ours: another description, and sections that are left out. */
  withoutVision: z
    .strictObject({ description: text.optional(), leftOut: texts.default([]) })
    .optional(),
  /** The station that the page stands at. */
  station: z.int(aStation).min(1, aStation).max(stations.length, aStation).optional(),
  /** Minutes to read the page and run what it shows; the study plan adds them up. */
  minutes: z
    .int('write whole minutes')
    .min(1, 'write 1 minute or more')
    .max(60, 'write 60 minutes or fewer')
    .optional(),
  /** Other names by which a brief may call the topic of a landing page. */
  aliases: texts.default([]),
  /** Words by which readers look for the page and which its text does not hold. */
  keywords: texts.default([]),
  /** What readers call the page in a word or two, where its title says it otherwise. */
  name: text.optional(),
});

/** A page's front matter as a file may write it: ours, and of Starlight's what pages here use. */
export const pageSchema = ownKeys
  .extend({
    title: text,
    sidebar: z
      .strictObject({
        order: z.number('write a number').optional(),
        label: text.optional(),
        hidden: z.boolean('write true or false').optional(),
      })
      .optional(),
    tableOfContents: z.unknown().optional(),
    template: z.enum(['doc', 'splash'], 'write doc or splash').optional(),
    editUrl: z.unknown().optional(),
    lastUpdated: z.unknown().optional(),
    prev: z.unknown().optional(),
    next: z.unknown().optional(),
    draft: z.boolean('write true or false').optional(),
    pagefind: z.boolean('write true or false').optional(),
  })
  .strict();
