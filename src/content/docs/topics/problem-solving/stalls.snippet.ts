/**
 * Every step in time, and the field too late
 *
 * Each of four steps keeps its own 99th percentile, because it stalls only 7 times in 1,000. The
 * field meets all their stalls. Set the chance of a stall to 0.002 and look at the field again.
 *
 * @station 9
 */
import { Random, runningExample, summarizeLatencies } from '#vision';

const budget = runningExample.line.decisionMilliseconds;
const stall = { chance: 0.007, milliseconds: 60 };
/** The usual milliseconds of a step, and what the budget allows it at the 99th percentile. */
const steps = [
  { step: 'read out', usual: 24, allowed: 30 },
  { step: 'register, tile', usual: 15, allowed: 20 },
  { step: 'model', usual: 40, allowed: 50 },
  { step: 'decide', usual: 6, allowed: 10 },
];
const random = new Random(99);
const fields = Array.from({ length: 20_000 }, () =>
  steps.map(({ usual }) => {
    const jitter = usual * Math.exp(random.normal(0, 0.06));
    return jitter + (random.chance(stall.chance) ? stall.milliseconds : 0);
  }),
);
const rows = steps.map(({ step, allowed }, i) => {
  const { p99 } = summarizeLatencies(fields.map((times) => times[i]));
  return { step, 'p99 (ms)': p99, allowed };
});
show.table(rows, { title: 'Each step keeps its budget' });
const whole = fields.map((times) => times.reduce((sum, time) => sum + time, 0));
const { p99, lateShare } = summarizeLatencies(whole, { deadline: budget });
const sum = rows.reduce((total, row) => total + row['p99 (ms)'], 0);
console.log(`The p99s add up to ${sum.toFixed(0)} ms; the field's p99 is ${p99.toFixed(0)} ms.`);
console.log(`${(100 * lateShare).toFixed(1)} % of fields are later than ${budget} ms.`);
const lines = [{ x: budget, label: 'budget' }];
show.histogram({ title: 'The whole field', x: 'Milliseconds', values: whole, lines });
