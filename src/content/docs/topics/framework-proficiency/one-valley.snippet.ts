/**
 * Three ways down one valley
 *
 * The slope is thirty times steeper across than along, as it is when two features are scaled
 * differently. Plain descent zigzags, momentum swings and arrives first, Adam takes the diagonal.
 * Raise steepness above 33 and plain descent flies off.
 *
 * @station 4
 */
import { adamStep, sgdStep } from '#vision';
import type { AdamState, SgdState } from '#vision';

const steepness = 30;
const slopeAt = ([x, y]: readonly number[]) => [x, steepness * y];
const lossAt = ([x, y]: readonly number[]) => (x ** 2 + steepness * y ** 2) / 2;

const ways = { SGD: [[-8, 2]], momentum: [[-8, 2]], Adam: [[-8, 2]] };
let [plain, rolling]: (SgdState | null)[] = [null, null];
let adaptive: AdamState | null = null;
for (let step = 0; step < 120; step++) {
  const [a, b, c] = [ways.SGD[step], ways.momentum[step], ways.Adam[step]];
  const first = sgdStep(a, slopeAt(a), plain, { learningRate: 0.06 });
  const second = sgdStep(b, slopeAt(b), rolling, { learningRate: 0.03, momentum: 0.7 });
  const third = adamStep(c, slopeAt(c), adaptive, { learningRate: 0.4 });
  [plain, rolling, adaptive] = [first.state, second.state, third.state];
  ways.SGD.push(first.parameters);
  ways.momentum.push(second.parameters);
  ways.Adam.push(third.parameters);
}
const series: Record<string, (readonly [number, number])[]> = {};
for (const [name, places] of Object.entries(ways)) {
  series[name] = places.slice(0, 25).map(([x, y]) => [x, y] as const);
  const steps = places.findIndex((place) => lossAt(place) < 0.01);
  console.log(`${name}: loss below 0.01 ${steps < 0 ? 'never' : `after ${steps} steps`}`);
}
show.line({ title: 'The first 25 steps, seen from above', x: 'Weight 1', y: 'Weight 2', series });
