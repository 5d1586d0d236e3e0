/**
 * How many boards left before anybody knew?
 *
 * A lamp ages and recall falls from 99.5 % to 90 %. The electrical test finds each escape four
 * hours later; so many finds in a day raise the alarm. Two is quick and jumpy. Make the test
 * slower.
 *
 * @station 11
 */
import { Random, runningExample } from '#vision';

const { line, defects, costs } = runningExample;
const defectsAnHour = (3600 / line.taktSeconds) * defects.boardRate;
const [healthy, ill, testHours] = [0.995, 0.9, 4];

/** Hours until `needed` escapes were found within 24 hours, on average. */
function hoursToAlarm(needed: number, recall: number): number {
  const random = new Random(needed);
  let [hour, alarms] = [0, 0];
  for (let escapes: number[] = []; alarms < 200;) {
    hour += random.exponential(defectsAnHour * (1 - recall));
    escapes.push(hour);
    if (hour - (escapes.at(-needed) ?? -Infinity) > 24) continue;
    escapes = [];
    alarms++;
  }
  return hour / alarms + testHours;
}

const rules = [2, 3, 4, 5].map((finds) => {
  const escaped = hoursToAlarm(finds, ill) * defectsAnHour * (1 - ill);
  const days = hoursToAlarm(finds, healthy) / 24;
  const text = `${escaped.toFixed(1)} boards escape, false alarm every ${days.toFixed(0)} days`;
  console.log(`${finds} finds: ${text}`);
  return [days, escaped * costs.escape] as const;
});
const labels = { x: 'Days from one false alarm to the next', y: 'Cost of the escapes (USD)' };
show.line({ title: 'What calm costs', ...labels, series: { 'two to five finds': rules } });
