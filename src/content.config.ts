import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { handbookLoader } from './site/docs-loader';
import { essentialsLoader } from './cheat-sheet/essentials-loader';
import { questionsLoader } from './questions/questions-loader';
import { readSources } from './sources/sources';
import { yamlLoader } from './collections/yaml-loader';
import { ownKeys } from './site/prose/page-schema';
import { readTerms } from './site/terms';
import { brief, names, topics } from './site/current';

export const collections = {
  docs: defineCollection({
    loader: handbookLoader(brief, names, topics),
    schema: docsSchema({ extend: ownKeys }),
  }),
  essentials: defineCollection({ loader: essentialsLoader(names) }),
  glossary: defineCollection({ loader: yamlLoader(readTerms, ['glossary', 'sources']) }),
  questions: defineCollection({ loader: questionsLoader(names) }),
  sources: defineCollection({ loader: yamlLoader(readSources, ['sources']) }),
};
