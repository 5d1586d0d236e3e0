import type { ReadExercise } from './exercises.ts';
import { runInNode } from './node-run.ts';
import { strip } from './strip.ts';

/** One check says that an answer is right, and not why another is wrong. */
const least = 3;

/**
 * How many checks an exercise has: those that arrive when its own solution runs.
 *
 * @throws Error when the solution does not come to its end
 */
export async function countChecks(
  { file, solution, checks, seconds }: ReadExercise,
  guest: string,
  library: string,
): Promise<number> {
  const { program } = strip(solution);
  const ownLines = program.split('\n').length;
  const whole = `${program}\n${checks}`;
  const run = await runInNode({ guest, library, program: whole, ownLines, seconds });
  const count = run.outputs.filter((output) => output.kind === 'check').length;
  if (run.ending === 'finished' && count >= least) return count;
  throw new Error(
    `${file}:1: the solution ended as ${run.ending} after ${count} checks: it must finish, and checks() must check at least ${least} things`,
  );
}
