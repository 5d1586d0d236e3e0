/**
 * What a stopping rule lets through
 *
 * Four hundred canaries for each true overkill rate: how often the rule rolls back, and how long it
 * looks. It is slow where the answer matters least, between the two rates. Set alpha to 0.01.
 *
 * @station 8
 */
import { Random, runningExample, sequentialProbabilityRatioTest } from '#vision';

const acceptable = runningExample.promise.overkillRate;
const test = { acceptable, unacceptable: 2 * acceptable, alpha: 0.05, beta: 0.05 };
const runs = 400;
const random = new Random(8);

/** Boards until the decision, and whether it was to roll back. */
function canary(rate: number): { boards: number; stopped: boolean } {
  for (let boards = 20, rejected = 0; ; boards += 20) {
    for (let board = 0; board < 20; board++) if (random.chance(rate)) rejected++;
    const { verdict } = sequentialProbabilityRatioTest(boards, rejected, test);
    if (verdict !== 'continue') return { boards, stopped: verdict === 'reject' };
  }
}

const rates = [0.003, 0.005, 0.006, 0.007, 0.008, 0.01, 0.015];
const stopped: (readonly [number, number])[] = [];
const minutes: (readonly [number, number])[] = [];
for (const rate of rates) {
  const canaries = Array.from({ length: runs }, () => canary(rate));
  const boards = canaries.reduce((sum, one) => sum + one.boards, 0) / runs;
  const share = (100 * canaries.filter((one) => one.stopped).length) / runs;
  stopped.push([100 * rate, share]);
  minutes.push([100 * rate, boards / 60]);
  console.log(`${(100 * rate).toFixed(1)} % overkill: ${share.toFixed(0)} % are rolled back`);
}
const series = { 'rolled back (%)': stopped, 'minutes on two stations': minutes };
show.line({ title: 'A canary’s chances', x: 'True overkill (%)', y: 'Per cent, minutes', series });
