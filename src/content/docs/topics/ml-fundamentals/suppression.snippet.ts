/**
 * One defect, one box
 *
 * A detector proposes the same defect many times. Suppression keeps the best box and drops what
 * overlaps it. Raise the threshold and watch the duplicates come back.
 *
 * @station 9
 */
import { nonMaximumSuppression, Random, syntheticBoard } from '#vision';
import type { Box } from '#vision';

const { image, defects, serial } = syntheticBoard(147, {
  width: 96,
  channels: 1,
  defects: ['mouse bite', 'short', 'open', 'spur'],
});
const random = new Random(147);
const boxes: Box[] = [];
const scores: number[] = [];
for (const { box } of defects)
  for (let proposal = 0; proposal < 6; proposal++) {
    const [dx, dy] = [random.normal(0, 1), random.normal(0, 1)];
    boxes.push([box[0] + dx, box[1] + dy, box[2] + dx, box[3] + dy]);
    scores.push(0.95 - 0.04 * Math.hypot(dx, dy));
  }

const pictures = [1, 0.7, 0.3].map((threshold) => {
  const kept = nonMaximumSuppression(boxes, scores, { threshold });
  console.log(`IoU above ${threshold} is a duplicate: ${kept.length} boxes on ${serial}`);
  const caption = threshold === 1 ? 'As proposed' : `Threshold ${threshold}`;
  return { image, caption, boxes: kept.map((i) => ({ box: boxes[i] })) };
});
show.images(pictures, { title: `${defects.length} defects, ${boxes.length} proposals` });
