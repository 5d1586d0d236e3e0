/**
 * The anchor that never meets a small defect
 *
 * Anchors of four sizes stand on the cells of their strides, and a bite of 9 × 7 px lies anywhere
 * among them. The best overlap decides whether training ever calls an anchor right. Make the
 * smallest anchor 8 px.
 *
 * @station 4
 */
import { intersectionOverUnion, Random } from '#vision';
import type { Box } from '#vision';

const anchors = [
  { stride: 8, side: 32 },
  { stride: 16, side: 64 },
  { stride: 32, side: 128 },
];
const random = new Random(147);
const around = (x: number, y: number, width: number, height: number): Box => [
  x - width / 2,
  y - height / 2,
  x + width / 2,
  y + height / 2,
];
for (const { stride, side } of anchors) {
  let best = 0;
  for (let place = 0; place < 1000; place += 1) {
    const bite = around(random.uniform(0, stride), random.uniform(0, stride), 9, 7);
    const anchor = around(stride / 2, stride / 2, side, side);
    best = Math.max(best, intersectionOverUnion(bite, anchor));
  }
  console.log(`stride ${stride}, anchor ${side} px: best IoU ${best.toFixed(3)}`);
}
