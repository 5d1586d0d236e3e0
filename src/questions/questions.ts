import { keptFiles } from '../collections/kept-files.ts';
import { readYamlFiles, type YamlEntries } from '../collections/yaml-entries.ts';
import { topicSlugs } from '../site/current.ts';
import { nearest } from '../site/nearest.ts';
import { questionFiles, type QuestionFile } from '../site/question-files.ts';
import { linkCheck } from '../site/site-links.ts';
import { runnableIds } from '../site/topics/runnable-ids.ts';
import { lineTopics } from '../site/stations.ts';
import { koreanProblems, missingKorean } from './korean-rules.ts';
import { questionProblems, type Known } from './question-rules.ts';
import { questionSchema, type Question } from './question-schema.ts';
import { spokenProblems } from './spoken-rules.ts';

/** Every question by `topic/name`, and what is wrong with them: "file:line: found X: write Y". */
export function readQuestions(): YamlEntries<Question> {
  const files = questionFiles();
  const read = files.map(({ file, id }) => {
    const { entries, problems } = readYamlFiles([file], questionSchema);
    return { entries: entries.map((entry) => ({ ...entry, id })), problems };
  });
  const entries = read.flatMap((each) => each.entries);
  return {
    entries,
    problems: [
      ...files.flatMap(topicProblems),
      ...twice(files),
      ...read.flatMap((each) => each.problems),
      ...questionProblems(entries, whatThereIs()),
      ...entries.flatMap(spokenProblems),
      ...entries.flatMap(koreanProblems),
      ...missingKorean(entries),
    ],
  };
}

/** Path of a question's page under the base. */
export function questionPath(id: string): string {
  return `questions/${id}/`;
}

/** A question that belongs nowhere. */
export function topicProblems({ file, topic, isLoose }: QuestionFile): readonly string[] {
  if (topic !== undefined && topicSlugs.includes(topic)) return [];
  const known = topicSlugs.join(', ');
  if (topic === undefined) return [`${file}:1: topic: found nothing: write one of ${known}`];
  const found = isLoose ? `topic: found ${topic}` : `found the folder ${topic}`;
  return [`${file}:1: ${found}: write a topic of the site${nearest(topic, topicSlugs)}: ${known}`];
}

/** A question in a topic's folder and a loose one may have one address. */
function twice(files: readonly QuestionFile[]): readonly string[] {
  return files.flatMap(({ file, id }, index) => {
    const other = files.slice(0, index).find((before) => before.id === id);
    return other ? [`${file}:1: found the name of ${other.file}: write another name`] : [];
  });
}

function whatThereIs(): Known {
  const names = (kind: 'glossary' | 'sources'): Set<string> =>
    new Set(keptFiles(kind, '*.yaml').map(({ path }) => path.replace(/\.yaml$/, '')));
  return {
    link: linkCheck(),
    runnables: new Set(runnableIds()),
    terms: names('glossary'),
    sources: names('sources'),
    lineTopics,
  };
}
