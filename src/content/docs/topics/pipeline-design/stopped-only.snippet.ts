/**
 * The recall that re-inspection shows
 *
 * Operators look at stopped boards only, so a missed defect has no label: every defect they know was
 * found. An audit of passed boards corrects that. With the same number of boards to look at, audit
 * more of those just under the threshold, and weight each by how rarely its kind is drawn.
 *
 * @station 12
 */
import { Random, runningExample } from '#vision';

const boardsAMonth = (30 * 86_400) / runningExample.line.taktSeconds;
const defects = boardsAMonth * runningExample.defects.boardRate;
const threshold = 0.12;
/** Share of passed boards to look at, by score; one passed board in a hundred scores over 0.06. */
const plans: Record<string, (score: number) => number> = {
  'stopped only': () => 0,
  'one in a hundred': () => 0.01,
  'more near the threshold': (score) => (score > 0.06 ? 0.5 : 0.005),
};
const random = new Random(12);
const series: Record<string, (readonly [number, number])[]> = { truth: [] };
for (let month = 1; month <= 12; month++) {
  const scores = Array.from({ length: defects }, () => Math.exp(random.normal(-1, 0.6)));
  const missed = scores.filter((score) => score < threshold);
  const found = scores.length - missed.length;
  series.truth.push([month, (100 * found) / scores.length]);
  for (const [name, shareAt] of Object.entries(plans)) {
    const seen = missed.map(shareAt).filter((share) => random.chance(share));
    const estimated = seen.reduce((sum, share) => sum + 1 / share, 0);
    (series[name] ??= []).push([month, (100 * found) / (found + estimated)]);
  }
}
for (const [name, points] of Object.entries(series)) {
  const recalls = points.map(([, recall]) => recall);
  const range = [Math.min(...recalls), Math.max(...recalls)].map((one) => one.toFixed(1));
  console.log(`${name}: ${range.join(' to ')} %`);
}
show.scatter({ title: 'Which recall?', x: 'Month', y: 'Recall (% of defects)', series });
