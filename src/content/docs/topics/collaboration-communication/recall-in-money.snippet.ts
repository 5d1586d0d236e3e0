/**
 * Recall, for somebody who signs the bill
 *
 * A line manager does not buy points of recall. Say how often a bad board leaves, and what a month
 * costs. Overkill stays at the promise; change it and see which of the two they ask about.
 *
 * @station 12
 */
import { forecastLineCost, runningExample } from '#vision';

const { line, defects, promise, costs } = runningExample;
const daily = (24 * 3600) / line.taktSeconds;
const boards = { parts: 30 * daily, defectRate: defects.boardRate };
const falsePositiveRate = promise.overkillRate;

const series: Record<string, Record<string, number>> = { escapes: {}, overkill: {} };
for (const recall of [0.98, 0.99, 0.995, 0.999]) {
  const month = forecastLineCost({ ...boards, recall, falsePositiveRate }, costs);
  const hours = (24 * 30) / month.escapes;
  const every = hours < 48 ? `${hours.toFixed(0)} hours` : `${(hours / 24).toFixed(0)} days`;
  const name = `recall ${(100 * recall).toFixed(1)} %`;
  series.escapes[name] = month.escapeCost;
  series.overkill[name] = month.overkillCost;
  const bill = Math.round(month.total).toLocaleString('en');
  console.log(`${name}: a bad board every ${every}, ${bill} USD a month`);
}
show.bar({ title: 'A month of SMT-3', x: 'The model', y: 'USD a month', series });
