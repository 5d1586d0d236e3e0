/**
 * Times one 1,024 × 1,024 grey image through the classical pipeline of `#vision`: registration,
 * golden difference, blur, threshold, opening, components. Budget: 150 ms (median of 15 runs, wall
 * clock; the processor's time beside it tells how far a busy machine is to blame).
 *
 * Run: node scripts/bench/classical-pipeline.ts
 */
import { createImage, goldenDifference } from '../../src/vision/imaging/index.ts';
import type { Image } from '../../src/vision/imaging/index.ts';
import { Random } from '../../src/vision/random.ts';

const size = 1024;
const budgetMilliseconds = 150;

const golden = createImage(size, size, 1, 50);
const random = new Random(1);
for (let bar = 0; bar < 900; bar++) {
  const [length, width] = [20 + random.integer(120), 5];
  fill(golden, random.chance(0.5) ? [length, width] : [width, length], 160);
}
const seen = { ...golden, data: golden.data.map((value) => value + random.normal(0, 3)) };
for (let defect = 0; defect < 12; defect++) fill(seen, [7, 7], 240);

for (const maxShift of [0, 8]) {
  const runs = Array.from({ length: 20 }, () => {
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    goldenDifference(seen, golden, { maxShift });
    const { user, system } = process.cpuUsage(cpu);
    return { wall: performance.now() - start, processor: (user + system) / 1000 };
  }).slice(5);
  const wall = median(runs.map((run) => run.wall));
  const processor = median(runs.map((run) => run.processor));
  const verdict = wall <= budgetMilliseconds ? 'within' : 'OVER';
  console.log(
    `${size} × ${size}, shifts up to ${maxShift} px: ${wall.toFixed(0)} ms ` +
      `(processor ${processor.toFixed(0)} ms), ${verdict} the budget of ${budgetMilliseconds} ms`,
  );
  if (wall > budgetMilliseconds) process.exitCode = 1;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[(times.length - 1) / 2];
}

function fill(image: Image, [width, height]: readonly [number, number], value: number): void {
  const left = random.integer(size - width);
  const top = random.integer(size - height);
  for (let y = top; y < top + height; y++) {
    image.data.fill(value, y * size + left, y * size + left + width);
  }
}
