/**
 * A rollout that only evidence moves on
 *
 * Shadow, canary, promoted, or back: each state has its own rule and counts its own boards. Give
 * version v9 a failure rate of 0.7 % and it runs out of patience instead of boards.
 *
 * @station 8
 */
import { advanceRollout, Random, sequentialProbabilityRatioTest, startRollout } from '#vision';

const rates = { v8: 0.004, v9: 0.02 };
const rule = (acceptable: number) => (boards: number, failures: number) =>
  sequentialProbabilityRatioTest(boards, failures, { acceptable, unacceptable: 2 * acceptable })
    .verdict;
const plan = { shadow: rule(0.01), canary: rule(0.005), patience: 6_000 };

const table: { version: string; minutes: number; stage: string; because: string }[] = [];
let champion = 'v7';
for (const [version, rate] of Object.entries(rates)) {
  const random = new Random(8);
  let rollout = startRollout(champion, version);
  for (let minutes = 10; rollout.stage === 'shadow' || rollout.stage === 'canary'; minutes += 10) {
    const { stage } = rollout;
    const failures = Array.from({ length: 600 }, () => random.chance(rate)).filter(Boolean).length;
    rollout = advanceRollout(rollout, { kind: 'observed', boards: 600, failures }, plan);
    const { stage: next, reason } = rollout;
    if (next !== stage) table.push({ version, minutes, stage: next, because: reason });
  }
  if (rollout.stage === 'promoted') champion = version;
  console.log(`${version} after ${rollout.champion}: ${rollout.stage}. ${rollout.reason}`);
}
show.table(table, { title: 'Every change of state, and why' });
