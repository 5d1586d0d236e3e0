/**
 * Eight p99s do not make a p99
 *
 * A field is decided within 120 ms in 99 of 100 cases; a board has eight fields. What does that
 * promise for the board, and what happens when a slow field makes the next one slow too?
 *
 * @station 9
 */
import { addLatencyBudget, Random, runningExample } from '#vision';

const { fieldsPerBoard: times, captureMilliseconds, decisionMilliseconds } = runningExample.line;
const capture = { name: 'motion and light', milliseconds: captureMilliseconds, times };
const decision = { name: 'decision', milliseconds: decisionMilliseconds, times, percent: 99 };
const budget = addLatencyBudget([capture, decision], runningExample.line.taktSeconds * 1000);
const proven = (100 * budget.provenShare).toFixed(0);
console.log(`Budget ${budget.total} ms, ${budget.spare} ms to spare, proven for ${proven} %.`);

const random = new Random(42);
/** A decision time whose 99th percentile (2.326 standard deviations) is 120 ms. */
const draw = (z: number) => decisionMilliseconds * Math.exp(0.25 * (z - 2.326));
const simulate = (together: boolean) =>
  Array.from({ length: 5_000 }, () => {
    const shared = random.normal();
    const fields = Array.from({ length: times }, () => draw(together ? shared : random.normal()));
    return fields.reduce((sum, field) => sum + field + captureMilliseconds, 0);
  });

const values = { 'slow one by one': simulate(false), 'slow together': simulate(true) };
for (const [name, boards] of Object.entries(values))
  console.log(
    `${name}: ${boards.filter((time) => time > budget.total).length} of 5000 over budget`,
  );
const lines = [{ x: budget.total, label: 'budget' }];
show.histogram({ title: 'Time per board', x: 'Milliseconds', values, bins: 24, lines });
