/**
 * Judge field 4 while field 5 is photographed
 *
 * One after the other, motion and model add up. Overlapped, the slower of the two sets the pace, and
 * a larger model fits the same takt. Take a ninth field and see what is left for the model.
 *
 * @station 9
 */
import { runningExample } from '#vision';

const { fieldsPerBoard, captureMilliseconds, taktSeconds } = runningExample.line;
/** Read out 30, register and tile 20, decide 10, reserve 10. */
const besideTheModel = 70;
const takt = 1000 * taktSeconds;
const oneByOne = (model: number) => fieldsPerBoard * (captureMilliseconds + besideTheModel + model);
const overlapped = (model: number) => {
  let boxIsFree = 0;
  for (let field = 1; field <= fieldsPerBoard; field++)
    boxIsFree = Math.max(field * captureMilliseconds, boxIsFree) + besideTheModel + model;
  return boxIsFree;
};

const models = Array.from({ length: 221 }, (_, i) => 20 + i);
const ways = { 'one by one': oneByOne, overlapped };
for (const [name, time] of Object.entries(ways)) {
  const largest = models.findLast((model) => time(model) <= takt) ?? 0;
  console.log(`${name}: a model may take ${largest} ms; with 50 ms a board takes ${time(50)} ms.`);
}
const curve = (time: (model: number) => number) =>
  models.filter((model) => model % 40 === 20).map((model) => [model, time(model)] as const);
const series = { 'one by one': curve(oneByOne), overlapped: curve(overlapped) };
const labels = { x: 'Model, ms a field', y: 'Board (ms)' };
show.line({
  title: 'Two ways through a board',
  ...labels,
  series,
  lines: [{ y: takt, label: 'takt' }],
});
