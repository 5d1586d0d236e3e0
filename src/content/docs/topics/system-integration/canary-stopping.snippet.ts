/**
 * A canary with a stopping rule
 *
 * Two of 200 stations run the new version, one board a second between them. After each board the
 * sequential test weighs 0.5 % overkill against 1 %. Change the rate of the third and run again.
 *
 * @station 8
 */
import { Random, runningExample, sequentialProbabilityRatioTest } from '#vision';

const acceptable = runningExample.promise.overkillRate;
const test = { acceptable, unacceptable: 2 * acceptable };
const versions = { 'overkill 0.4 %': 0.004, 'overkill 0.7 %': 0.007, 'overkill 1.5 %': 0.015 };

const series: Record<string, (readonly [minutes: number, evidence: number])[]> = {};
for (const [name, rate] of Object.entries(versions)) {
  const random = new Random(200);
  const path: (readonly [number, number])[] = [];
  let [boards, rejected] = [0, 0];
  let state = sequentialProbabilityRatioTest(0, 0, test);
  while (state.verdict === 'continue') {
    boards++;
    if (random.chance(rate)) rejected++;
    state = sequentialProbabilityRatioTest(boards, rejected, test);
    if (boards % 300 === 0 || state.verdict !== 'continue')
      path.push([boards / 60, state.logLikelihoodRatio]);
  }
  series[name] = path;
  console.log(`${name}: ${state.verdict} after ${boards} boards, ${rejected} rejected`);
}
const { lowerBound, upperBound } = sequentialProbabilityRatioTest(0, 0, test);
const lines = [
  { y: upperBound, label: 'roll back' },
  { y: lowerBound, label: 'promote' },
];
show.line({ title: 'The canary’s evidence', x: 'Minutes', y: 'Log ratio', series, lines });
