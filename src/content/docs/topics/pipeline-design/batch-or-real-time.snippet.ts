/**
 * More through the same card, later
 *
 * One card, fields from 48 lines arriving at random. Larger batches raise what the card can do in a
 * second, and the wait for the batch to fill. With 12 lines, one field at once is the best there
 * is.
 *
 * @station 9
 */
import { percentile, Random, runningExample } from '#vision';

const lines = 48;
const [perBatch, perField] = [6, 2.5];
const { fieldsPerBoard, taktSeconds, decisionMilliseconds } = runningExample.line;
const fieldsPerSecond = (lines * fieldsPerBoard) / taktSeconds;

/** Milliseconds to a decision that 99 % of fields keep; none when the card falls behind. */
function p99Of(size: number): number {
  const work = perBatch + size * perField;
  const capacity = (1000 * size) / work;
  const random = new Random(9);
  const times: number[] = [];
  for (let batch = 0, clock = 0, free = 0; batch < 3000; batch++) {
    const gaps = Array.from({ length: size }, () => random.exponential(fieldsPerSecond / 1000));
    const arrivals = gaps.map((gap) => (clock += gap));
    free = Math.max(free, clock) + work;
    times.push(...arrivals.map((arrival) => free - arrival));
  }
  const p99 = capacity > fieldsPerSecond ? percentile(times, 99) : NaN;
  const ending = Number.isNaN(p99) ? 'falls behind' : `p99 ${p99.toFixed(0)} ms`;
  console.log(`Batches of ${size}: up to ${capacity.toFixed(0)} fields a second, ${ending}`);
  return p99;
}
const points = [1, 2, 3, 4, 6, 8, 12, 16].map((size) => [size, p99Of(size)] as const);
const budget = [{ y: decisionMilliseconds, label: 'the budget' }];
const words = { x: 'Fields in a batch', y: 'p99, trigger to decision (ms)', lines: budget };
show.line({ title: `${fieldsPerSecond} fields a second`, ...words, series: { p99: points } });
