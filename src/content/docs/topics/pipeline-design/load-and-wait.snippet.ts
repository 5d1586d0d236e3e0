/**
 * Why nobody runs a line at 95 % load
 *
 * One worker, the same mean load, two kinds of arrivals: boards that come by the takt and boards
 * that come at random. Watch the 99th percentile as the load rises.
 *
 * @station 9
 */
import { runningExample, simulateInspectionLine } from '#vision';

const takt = runningExample.line.taktSeconds;
const arrivals = {
  'by the takt': { kind: 'constant', seconds: takt },
  'at random': { kind: 'exponential', mean: takt },
} as const;

/** Time from arrival to decision that 99 % of boards keep, in seconds. */
function slowest(load: number, name: keyof typeof arrivals): number {
  const sigma = 0.3;
  const median = (load * takt) / Math.exp(sigma ** 2 / 2);
  const service = { kind: 'lognormal', median, sigma } as const;
  const line = { boards: 20_000, interarrival: arrivals[name], service, warmUp: 1_000 };
  return simulateInspectionLine(line).summary.timeInSystem?.p99 ?? NaN;
}

const loads = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95];
const series = {
  'by the takt': loads.map((load) => [load, slowest(load, 'by the takt')] as const),
  'at random': loads.map((load) => [load, slowest(load, 'at random')] as const),
};
show.line({
  title: 'Waiting comes before overload',
  x: 'Load',
  y: 'p99 in the system (s)',
  series,
});
for (const [name, points] of Object.entries(series))
  console.log(`At 80 % load ${name}: ${points[3][1].toFixed(1)} s`);
