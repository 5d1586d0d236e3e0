/**
 * Average precision, rank by rank
 *
 * Six detections, four defects, one of them never found. Count hits down the list, level the curve
 * from the right, read it at 11 or at 101 recalls. Swap two verdicts and see what order is worth.
 *
 * @station 5
 */
import { cocoRecalls, interpolatedAveragePrecision } from '#vision';

const found = [true, true, false, true, false, false];
const defects = 4;

const ranks = found.map((hit, i) => {
  const hits = found.slice(0, i + 1).filter(Boolean).length;
  return { rank: i + 1, hit, precision: hits / (i + 1), recall: hits / defects };
});
/** The best precision that is left at this recall or beyond: the levelled curve. */
const levelled = (recall: number) =>
  Math.max(0, ...ranks.filter((rank) => rank.recall >= recall).map((rank) => rank.precision));
const average = (recalls: readonly number[]) =>
  recalls.reduce((sum, recall) => sum + levelled(recall), 0) / recalls.length;

const eleven = Array.from({ length: 11 }, (_, i) => i / 10);
const counted = { x: ranks.map((rank) => rank.recall), y: ranks.map((rank) => rank.precision) };
const byHand = { 'voc-2007': average(eleven), coco: average(cocoRecalls()) } as const;
show.table(ranks, { title: 'Down the ranking' });
for (const rules of ['voc-2007', 'coco'] as const) {
  const library = interpolatedAveragePrecision(counted.y, counted.x, rules);
  console.log(
    `${rules}: ${byHand[rules].toFixed(4)} by hand, ${library.toFixed(4)} by the library`,
  );
}
const series = { levelled: eleven.map((r) => [r, levelled(r)] as const), 'as counted': counted };
show.scatter({ title: 'Read at 11 recalls', x: 'Recall', y: 'Precision', series });
