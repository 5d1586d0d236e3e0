/**
 * Eight fields against two seconds
 *
 * A board's clock, field by field, on a normal board, with one slow field, and with a ninth field
 * that somebody wants. Set the slow field to 460 ms and the last spare millisecond is gone.
 *
 * @station 9
 */
import { fieldMilliseconds, runningExample, slackMilliseconds } from '#vision';

const { fieldsPerBoard, taktSeconds } = runningExample.line;
const takt = 1000 * taktSeconds;
const slowField = 500;

/** What the clock shows after each field, in milliseconds. */
function clock(fields: readonly number[]): (readonly [field: number, milliseconds: number])[] {
  let elapsed = 0;
  return [[0, 0], ...fields.map((time, i) => [i + 1, (elapsed += time)] as const)];
}

const normal = Array.from({ length: fieldsPerBoard }, fieldMilliseconds);
const series = {
  normal: clock(normal),
  'field 3 is slow': clock(normal.with(2, slowField)),
  'nine fields': clock([...normal, fieldMilliseconds()]),
};
for (const [name, points] of Object.entries(series)) {
  const total = points[points.length - 1][1];
  console.log(`${name}: ${total} ms, ${takt - total} ms to spare`);
}
const longest = fieldMilliseconds() + slackMilliseconds();
console.log(`One field may take ${longest} ms, once a board: time for two tries, not three.`);
const lines = [{ y: takt, label: 'takt' }];
show.line({ title: 'A board in its takt', x: 'Fields decided', y: 'Elapsed (ms)', series, lines });
