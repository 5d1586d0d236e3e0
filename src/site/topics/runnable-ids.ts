import { keptFiles } from '../../collections/kept-files.ts';

/** Topic and name of every snippet and exercise, ours and the reader's: `ml-fundamentals/leakage`. */
export function runnableIds(
  kind: 'snippet' | 'exercise' | '{snippet,exercise}' = '{snippet,exercise}',
): readonly string[] {
  return keptFiles('topics', `*/*.${kind}.ts`).map(({ path }) =>
    path.replace(/\.(?:snippet|exercise)\.ts$/, ''),
  );
}
