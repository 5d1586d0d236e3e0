/**
 * Two formulas and the line that obeys neither
 *
 * The mean wait at one station by M/M/1, by M/D/1, and simulated, at random and by the takt. Name
 * the arrivals before you quote a formula. Let service scatter by half of its mean instead of a
 * fifth.
 *
 * @station 9
 */
import { md1Queue, mmcQueue, runningExample, simulateInspectionLine } from '#vision';

const takt = runningExample.line.taktSeconds;
const arrivalRate = 1 / takt;
const atRandom = { kind: 'exponential', mean: takt } as const;
const byTakt = { kind: 'constant', seconds: takt } as const;

/** Mean wait of 40,000 boards whose service takes `load` of the takt, give or take a fifth. */
function simulated(load: number, interarrival: typeof atRandom | typeof byTakt): number {
  const mean = load * takt;
  const service = { kind: 'normal', mean, standardDeviation: mean / 5 } as const;
  return simulateInspectionLine({ boards: 40_000, interarrival, service }).summary.meanWait;
}

const waits = {
  'M/M/1': (load: number) => mmcQueue({ arrivalRate, serviceRate: 1 / (load * takt) }).waitingTime,
  'M/D/1': (load: number) => md1Queue({ arrivalRate, serviceTime: load * takt }).waitingTime,
  'simulated, at random': (load: number) => simulated(load, atRandom),
  'simulated, by the takt': (load: number) => simulated(load, byTakt),
};
for (const [name, wait] of Object.entries(waits))
  console.log(`${name}: ${wait(0.88).toFixed(2)} s of waiting at 88 % load`);
const loads = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.88];
const curve = (wait: (load: number) => number) => loads.map((load) => [load, wait(load)] as const);
const series = Object.fromEntries(Object.entries(waits).map(([name, wait]) => [name, curve(wait)]));
show.line({ title: 'Same load, four waits', x: 'Load', y: 'Mean wait (s)', series });
