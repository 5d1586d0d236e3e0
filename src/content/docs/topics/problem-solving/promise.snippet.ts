/**
 * Zero escapes at half a percent overkill
 *
 * The customer asks for both. Sweep the threshold of two models, see which one keeps the promise,
 * and what a test set of this size proves. Double the defects and watch what one hard one does.
 *
 * @station 10
 */
import { clopperPearsonInterval, Random, runningExample, thresholdCounts } from '#vision';

const { promise } = runningExample;
const [defects, good] = [200, 4_000];
const random = new Random(6);
const actual = Array.from({ length: defects + good }, (_, i) => (i < defects ? 1 : 0));
/** How far the model holds defects and good boards apart, in standard deviations. */
const models = { 'model A': 4.5, 'model B': 5 };

const series: Record<string, (readonly [number, number])[]> = {};
for (const [name, apart] of Object.entries(models)) {
  const scores = actual.map((bad) => random.normal(bad * apart));
  const { truePositives, falsePositives } = thresholdCounts(actual, scores);
  const points = truePositives.map(
    (caught, i) => [(100 * falsePositives[i]) / good, defects - caught] as const,
  );
  const kept = points.find(([, escapes]) => escapes <= promise.escapes);
  console.log(`${name}: no escape costs ${kept?.[0].toFixed(2)} % overkill.`);
  series[name] = points.filter(
    ([overkill, escapes], i) => overkill < 2.5 && escapes <= 20 && i % 3 === 0,
  );
}
const { high } = clopperPearsonInterval(0, defects, { side: 'upper' });
console.log(`None of ${defects} escaped: up to ${(100 * high).toFixed(1)} % still may, at 95 %.`);
const lines = [{ x: 100 * promise.overkillRate, label: 'promise' }];
const labels = { x: 'Overkill (%)', y: `Escapes of ${defects} defects` };
show.line({ title: 'Two models and a promise', ...labels, series, lines });
