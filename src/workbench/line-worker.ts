/** The line beside the page: draws, learns and judges, so that the page never waits. */
import type { Choices } from './choices.ts';
import { Line } from './line/line.ts';
import type { FromLine } from './results.ts';

const line = new Line();
const tell = (message: FromLine): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Choices>) => {
  try {
    line.run(data, {
      begun: (step) => tell({ kind: 'begun', step }),
      result: (step, result, isWhole) =>
        tell({ kind: 'result', step, result, isWhole } as FromLine),
    });
    tell({ kind: 'done' });
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
