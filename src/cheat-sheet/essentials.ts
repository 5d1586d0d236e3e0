import { existsSync, globSync, readFileSync } from 'node:fs';
import { essentialsProblems } from './essentials-rules.ts';
import { essentialsSchema, type Essentials } from './essentials-schema.ts';
import { topicSlugs } from '../glossary/term-schema.ts';
import { parseYamlEntry, type YamlEntries, type YamlEntry } from '../collections/yaml-entries.ts';

/** The essentials of every topic that has some, by its slug, and what is wrong with them. */
export function readEssentials(): YamlEntries<Essentials> {
  const entries: YamlEntry<Essentials>[] = [];
  const problems: string[] = [];
  for (const topic of topicSlugs) {
    const file = `src/content/docs/topics/${topic}/essentials.yaml`;
    if (!existsSync(file)) continue;
    const parsed = parseYamlEntry(readFileSync(file, 'utf8'), file, essentialsSchema);
    if (parsed.ok) entries.push({ id: topic, data: parsed.data, where: parsed.where });
    else problems.push(...parsed.problems);
  }
  const questions = new Set(
    globSync('*/*.yaml', { cwd: 'src/content/questions' }).map((file) =>
      file.replaceAll('\\', '/').replace(/\.yaml$/, ''),
    ),
  );
  return { entries, problems: [...problems, ...essentialsProblems(entries, questions)] };
}
