/**
 * Is a tenth of a point worth two weeks?
 *
 * A tenth of a point of recall, in money, against two weeks of one engineer: months on one line, a
 * day on the fleet. Then ask how long it takes until anybody can see it. Try 99 % to 99.5 %.
 *
 * @station 12
 */
import { normalQuantile, runningExample } from '#vision';

const { line, defects, costs, fleet } = runningExample;
const [before, after] = [0.995, 0.996];
const hourlyRate = 60;
const effort = 80 * hourlyRate;

const defectsADay = (86_400 / line.taktSeconds) * defects.boardRate;
const worthADay = (after - before) * defectsADay * costs.escape;
// Two shares told apart with 95 % confidence, in four cases of five.
const z = normalQuantile(0.975) + normalQuantile(0.8);
const scatter = before * (1 - before) + after * (1 - after);
const needed = Math.ceil((z / (after - before)) ** 2 * scatter);

console.log(`Worth ${worthADay.toFixed(0)} USD a day and line; the work costs ${effort} USD.`);
console.log(`Earned back after ${(effort / worthADay).toFixed(0)} days on one line,`);
console.log(
  `${(effort / worthADay / fleet.stations).toFixed(1)} days on ${fleet.stations} stations.`,
);
console.log(
  `To see it takes ${needed} defects a version: ${(needed / defectsADay).toFixed(0)} days.`,
);

const days = [0, 42, 84, 126, 168];
const earned = (stations: number) => days.map((day) => [day, day * stations * worthADay] as const);
const series = { '1 station': earned(1), '2 stations': earned(2), '5 stations': earned(5) };
const lines = [{ y: effort, label: 'two weeks of work' }];
show.line({ title: 'Earned back', x: 'Days in service', y: 'USD', series, lines });
