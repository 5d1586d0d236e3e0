import { keptScores } from './scores.ts';
import { keptSearches } from './searches.ts';
import { keptEdits, passedExercises } from './work.ts';

/** Everything that this browser keeps of the reader's work and searches, to be counted or saved as a file. */
export function everythingKept() {
  return {
    edits: keptEdits(),
    passed: passedExercises(),
    scores: keptScores(),
    searches: keptSearches(),
  };
}
