/**
 * One slow board, and who pays for it
 *
 * Board 10 takes five seconds, because a disk was busy. Each board after it gives back only the 240
 * ms that the takt leaves over. Make the pause ten seconds and count the boards that wait.
 *
 * @station 9
 */
import { boardMilliseconds, runningExample, simulateInspectionLine } from '#vision';

const takt = runningExample.line.taktSeconds;
const pause = 5;
const boards = 60;

const seconds = Array<number>(boards).fill(boardMilliseconds() / 1000);
const { passages } = simulateInspectionLine({
  boards,
  interarrival: { kind: 'constant', seconds: takt },
  service: { kind: 'sequence', seconds: seconds.with(9, pause) },
});

const wait = passages.map(
  ({ arrival, start }, board) => [board + 1, (start ?? 0) - arrival] as const,
);
const late = wait.filter(([, waited]) => waited > 1e-9);
const longest = Math.max(...wait.map(([, waited]) => waited));
const most = Math.ceil(longest / takt);
console.log(`${late.length} boards wait, the first of them ${longest.toFixed(1)} s.`);
console.log(`The line is itself again at board ${late[late.length - 1][0] + 1}.`);
console.log(`Without places for ${most} boards the conveyor stops.`);
const labels = { x: 'Board', y: 'Wait for the camera (s)' };
show.line({ title: 'What a pause leaves behind', ...labels, series: { wait } });
