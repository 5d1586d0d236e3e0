import { keepScore } from '../../reader/kept/scores.ts';
import { Recorder } from './recorder.ts';
import { holdStep } from './hold-step.ts';
import { levelOf, type Result } from './scorecard.ts';
import { showScorecard } from './scorecard-view.ts';
import type { Signals } from './signals.ts';
import { Stage } from './stage.ts';
import type { Step } from './step.ts';

export interface Wishes extends Signals {
  readonly recording: boolean;
}

/** Holds an interview from its first question to the scorecard; ends early where the reader leaves. */
export async function holdInterview(
  steps: readonly Step[],
  base: string,
  wishes: Wishes,
): Promise<void> {
  const recorder = wishes.recording ? await Recorder.open() : null;
  const stage = new Stage();
  if (wishes.recording && !recorder) {
    stage.say('No microphone: refused, or none there. Everything else goes on without it.');
  }
  const results: Result[] = [];
  try {
    for (const [index, step] of steps.entries()) {
      const result = await holdStep(stage, step, { base, recorder, wishes, index, steps });
      results.push(result);
      const level = levelOf(result);
      if (level && step.asked.short !== '') keepScore(step.asked.id, level);
    }
    recorder?.close();
    await showScorecard(stage, results, base);
  } catch (error) {
    if (error !== stage.left) throw error;
    if (results.length > 0 && !stage.isClosed) await showScorecard(stage, results, base);
  } finally {
    recorder?.close();
    recorder?.forget();
    stage.close();
  }
}
