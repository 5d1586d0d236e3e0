import { keptFiles } from '../collections/kept-files.ts';
import { parseYamlFile, type YamlEntries, type YamlEntry } from '../collections/yaml-entries.ts';
import { questionFiles } from '../site/question-files.ts';
import { linkCheck } from '../site/site-links.ts';
import { essentialsProblems } from './essentials-rules.ts';
import { essentialsSchema, type Essentials } from './essentials-schema.ts';

/** The essentials of every topic that has some, by its slug, and what is wrong with them. */
export function readEssentials(): YamlEntries<Essentials> {
  const entries: YamlEntry<Essentials>[] = [];
  const problems: string[] = [];
  for (const { file, path } of keptFiles('topics', '*/essentials.yaml')) {
    const parsed = parseYamlFile(file, essentialsSchema);
    const id = path.split('/', 1)[0] ?? '';
    if (parsed.ok) entries.push({ id, data: parsed.data, where: parsed.where });
    else problems.push(...parsed.problems);
  }
  const questions = new Set(questionFiles().map(({ id }) => id));
  return {
    entries,
    problems: [...problems, ...essentialsProblems(entries, questions, linkCheck())],
  };
}
