import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseDocument } from 'yaml';
import { keptFiles } from '../collections/kept-files.ts';

/** A question's file, and the topic that its folder or, where it lies in none, its own `topic` names. */
export interface QuestionFile {
  readonly file: string;
  /** `topic/name`. */
  readonly id: string;
  /** Undefined where nothing names one. */
  readonly topic: string | undefined;
  readonly isLoose: boolean;
}

/** The files of all questions, ours and the reader's. */
export function questionFiles(): readonly QuestionFile[] {
  return keptFiles('questions', '{*,*/*}.yaml').map(({ file, path }) => {
    const isLoose = !path.includes('/');
    const topic = isLoose ? topicWithin(file) : path.split('/', 1)[0];
    return { file, id: `${topic ?? ''}/${basename(path, '.yaml')}`, topic, isLoose };
  });
}

function topicWithin(file: string): string | undefined {
  const topic: unknown = parseDocument(readFileSync(file, 'utf8')).get('topic');
  return typeof topic === 'string' ? topic : undefined;
}
