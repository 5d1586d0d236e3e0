import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { briefParts } from './site/brief-parts';
import { handbookLoader } from './site/docs-loader';
import { essentialsLoader } from './cheat-sheet/essentials-loader';
import { questionsLoader } from './questions/questions-loader';
import { sourceSchema } from './sources/source-schema';
import { termSchema } from './glossary/term-schema';
import { yamlLoader } from './collections/yaml-loader';
import { stations } from './site/stations';
import { brief, names, topics } from './site/current';

const station = z.int().min(1).max(stations.length);

export const collections = {
  docs: defineCollection({
    loader: handbookLoader(brief, names, topics),
    schema: docsSchema({
      extend: z.object({
        description: z.string(),
        /** The part of the brief without which the page has nothing to say. */
        needs: z.enum(briefParts).optional(),
        /** The station that the page stands at. */
        station: station.optional(),
        /** Minutes to read the page and run what it shows; the study plan adds them up. */
        minutes: z.int().min(1).max(60).optional(),
        /** Other names by which a brief may call the topic of a landing page. */
        aliases: z.array(z.string()).default([]),
        /** Words by which readers look for the page and which its text does not hold. */
        keywords: z.array(z.string()).default([]),
        /** What readers call the page in a word or two, where its title says it otherwise. */
        name: z.string().optional(),
      }),
    }),
  }),
  essentials: defineCollection({ loader: essentialsLoader(names) }),
  glossary: defineCollection({ loader: yamlLoader('src/content/glossary', termSchema) }),
  questions: defineCollection({ loader: questionsLoader(names) }),
  sources: defineCollection({ loader: yamlLoader('src/content/sources', sourceSchema) }),
};
