import { globSync } from 'node:fs';
import { unreadFiles } from '../../collections/unread-files.ts';
import { names, topicSlugs } from '../current.ts';
import { linkCheck } from '../site-links.ts';
import { runnableIds } from '../topics/runnable-ids.ts';
import { anchorsOf } from './anchors.ts';
import { pageProblems, type KnownNames } from './page-rules.ts';
import { docs, prosePages } from './pages.ts';

/** What is wrong with the pages of prose, ours and the reader's, and what of the reader's no page has: "file:line: found X: write Y". */
export function allPageProblems(): readonly string[] {
  const link = linkCheck();
  const known = knownNames();
  const problems = prosePages().flatMap(({ file }) =>
    pageProblems(file, link, known, () => anchorsOf(file, names)),
  );
  return [...problems, ...unreadFiles()];
}

function knownNames(): KnownNames {
  const topics = new Set(topicSlugs);
  return {
    Snippet: new Set(runnableIds('snippet')),
    Exercise: new Set(runnableIds('exercise')),
    Diagram: new Set(
      globSync('**/*.mmd', { cwd: docs }).map((file) =>
        file.replaceAll('\\', '/').replace(/\.mmd$/, ''),
      ),
    ),
    Sample: new Set(
      globSync('topics/*/samples/*.py', { cwd: docs }).map(
        (file) => /([a-z0-9]+)(?:_[a-z]+)?\.py$/.exec(file)?.[1] ?? '',
      ),
    ),
    TopicOpening: topics,
    TryList: topics,
    QuestionList: topics,
  };
}
