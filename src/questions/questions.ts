import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { families } from '../reference/families.ts';
import { isKnownAnchor } from '../site/known-anchors.ts';
import type { Known } from './question-rules.ts';
import { questionProblems } from './question-rules.ts';
import { questionSchema } from './question-schema.ts';
import type { Question } from './question-schema.ts';
import { topicSlugs } from '../glossary/term-schema.ts';
import { readYamlEntries } from '../collections/yaml-entries.ts';
import type { YamlEntries } from '../collections/yaml-entries.ts';

const content = 'src/content';

/** Every question by `topic/name`, and what is wrong with them: "file:line: found X: write Y". */
export function readQuestions(): YamlEntries<Question> {
  const read = topicSlugs
    .filter((topic) => existsSync(join(content, 'questions', topic)))
    .map((topic) => {
      const { entries, problems } = readYamlEntries(
        join(content, 'questions', topic),
        questionSchema,
      );
      return {
        entries: entries.map((entry) => ({ ...entry, id: `${topic}/${entry.id}` })),
        problems,
      };
    });
  const entries = read.flatMap((each) => each.entries);
  return {
    entries,
    problems: [
      ...read.flatMap((each) => each.problems),
      ...questionProblems(entries, whatThereIs(entries.map(({ id }) => id))),
    ],
  };
}

/** Path of a question's page under the base. */
export function questionPath(id: string): string {
  return `questions/${id}/`;
}

function whatThereIs(questions: readonly string[]): Known {
  const names = (folder: string): string[] =>
    globSync('*.yaml', { cwd: join(content, folder) }).map((file) => basename(file, '.yaml'));
  const runnables = globSync('*/*.{snippet,exercise}.ts', {
    cwd: join(content, 'docs/topics'),
  }).map((file) => file.replaceAll('\\', '/').replace(/\.(snippet|exercise)\.ts$/, ''));
  const prose = globSync('**/*.{md,mdx}', { cwd: join(content, 'docs') }).map((file) =>
    `/${file.replaceAll('\\', '/')}`.replace(/(\/index)?\.mdx?$/, '/'),
  );
  return {
    pages: new Set([
      ...prose,
      '/try/',
      '/questions/',
      '/reference/',
      ...families.map(({ slug }) => `/reference/${slug}/`),
      ...runnables.map((id) => `/try/${id}/`),
      ...topicSlugs.map((topic) => `/questions/${topic}/`),
      ...questions.map((id) => `/${questionPath(id)}`),
    ]),
    runnables: new Set(runnables),
    terms: new Set(names('glossary')),
    sources: new Set(names('sources')),
    anchor: (link) => isKnownAnchor(link),
  };
}
