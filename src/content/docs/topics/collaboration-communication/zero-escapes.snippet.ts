/**
 * “Zero escapes, and half a per cent of overkill”
 *
 * The customer names a corner; the model has a curve. Here is what it can promise at either side of
 * that corner. Pull the two kinds of board further apart and watch the curve move towards it.
 *
 * @station 10
 */
import { clopperPearsonInterval, Random, rocCurve, runningExample } from '#vision';

const allowed = runningExample.promise.overkillRate;
const random = new Random(5);
const apart = 5;
const bad = Array.from({ length: 400 }, () => random.normal(apart, 1.2));
const good = Array.from({ length: 8_000 }, () => random.normal(0, 1));
const scores = [...bad, ...good];
const actual = scores.map((_, i) => (i < bad.length ? 1 : 0));

const { falsePositiveRate, truePositiveRate } = rocCurve(actual, scores);
const overkill = falsePositiveRate[truePositiveRate.indexOf(1)];
console.log(`No escape in ${bad.length}: ${(100 * overkill).toFixed(1)} % overkill.`);
const corner = falsePositiveRate.findLastIndex((rate) => rate <= allowed);
const escapes = Math.round((1 - truePositiveRate[corner]) * bad.length);
console.log(`At ${100 * allowed} % overkill: ${escapes} of ${bad.length} escape.`);
const { high } = clopperPearsonInterval(0, bad.length, { side: 'upper' });
console.log(
  `And none in ${bad.length} still allows ${(100 * high).toFixed(2)} %: nobody can show zero.`,
);

const curve = falsePositiveRate.map(
  (rate, i) => [100 * rate, 100 - 100 * truePositiveRate[i]] as const,
);
const series = { model: curve.filter(([rejected, missed]) => rejected < 3 && missed < 10) };
const lines = [{ x: 100 * allowed, label: 'the promise' }];
show.line({ title: 'What is for sale', x: 'Overkill (%)', y: 'Escapes (%)', series, lines });
