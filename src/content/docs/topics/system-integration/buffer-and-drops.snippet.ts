/**
 * How many places must the buffer have?
 *
 * Boards that find no place go uninspected. When they come by the takt, one place is plenty; from a
 * bench fed by hand they come at random, and it is not. Set the mean to 1.4 s and look again.
 *
 * @station 9
 */
import { boardMilliseconds, mmckQueue, runningExample, simulateInspectionLine } from '#vision';

const mean = boardMilliseconds() / 1000;
const takt = runningExample.line.taktSeconds;
const service = { kind: 'normal', mean, standardDeviation: 0.2 } as const;
const atRandom = { kind: 'exponential', mean: takt } as const;
const byTakt = { kind: 'constant', seconds: takt } as const;

/** Boards in a thousand that find no place. */
function lost(buffer: number, interarrival: typeof atRandom | typeof byTakt): number {
  const line = { boards: 20_000, interarrival, service, buffer };
  return simulateInspectionLine(line).summary.dropped / 20;
}

const places = Array.from({ length: 21 }, (_, buffer) => buffer);
const load = { arrivalRate: 1 / takt, serviceRate: 1 / mean };
const series = {
  'by the takt': places.map((buffer) => [buffer, lost(buffer, byTakt)] as const),
  'at random': places.map((buffer) => [buffer, lost(buffer, atRandom)] as const),
  'formula M/M/1/K': places.map((b) => [b, 1000 * mmckQueue(load, b + 1).dropProbability] as const),
};
for (const [name, points] of Object.entries(series))
  console.log(`${name}, 5 places: ${points[5][1].toFixed(1)} of 1,000 boards go uninspected`);
const labels = { x: 'Places in the buffer', y: 'Uninspected of 1,000' };
show.line({ title: 'A buffer absorbs scatter, not overload', ...labels, series });
