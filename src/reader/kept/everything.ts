import { keptScores } from './scores.ts';
import { keptEdits, passedExercises } from './work.ts';

/** Everything that this browser keeps of the reader's work, to be counted or saved as a file. */
export function everythingKept() {
  return { edits: keptEdits(), passed: passedExercises(), scores: keptScores() };
}
