import { check, checkBetween, checkInteger, checkPositive, checkResults } from '../check.ts';
import type { Matrix } from '../check.ts';
import type { Random } from '../random.ts';
import { checkPairs } from './points.ts';
import { projectPoint, solveHomography } from './solve-homography.ts';

/** When a pair agrees, and how long to look. */
export interface RansacOptions {
  /** Largest distance between where a point should go and where it goes, in the unit of `to`. */
  readonly threshold: number;
  /** Most samples to draw; default 2000. */
  readonly trials?: number;
  /** Chance of having drawn one sample of right pairs, above 0 and below 1; default 0.999. */
  readonly confidence?: number;
}

/** What most pairs agree on. */
export interface RansacHomography {
  /** 3 × 3, fitted to the pairs that agree. */
  readonly homography: Matrix;
  /** For each pair whether it agrees. */
  readonly inliers: readonly boolean[];
  /** Samples that were drawn. */
  readonly trials: number;
}

/**
 * The homography on which most pairs agree, whatever the others say.
 *
 * Draws four pairs at a time, fits them exactly and counts who else agrees; stops when, at the share
 * found so far, a sample without a wrong pair has been drawn with the confidence asked for. The pairs
 * that agree are then fitted together. Four pairs agree with themselves always, so a fifth has to.
 *
 * @param from N × 2, at least five points
 * @param to N × 2, where each of them goes, some of them wrong
 * @param random seeded source of the samples
 * @param options `threshold`, `trials` and `confidence`
 * @returns homography, who agrees, and how many samples it took
 * @throws RangeError when there are fewer than five pairs, or no five of them agree
 * @example
 * ```ts
 * import { Random, ransacHomography } from '#vision';
 * const from = [[0, 0], [4, 0], [4, 4], [0, 4], [1, 2], [2, 3]];
 * const to = from.map(([x, y], i) => (i === 4 ? [9, 9] : [x + 1, y]));
 * ransacHomography(from, to, new Random(1), { threshold: 0.1 }).inliers; // [true, true, true, true, false, true]
 * ```
 * @source M. Fischler and R. Bolles, "Random Sample Consensus", Communications of the ACM 24(6), 1981;
 *   R. Hartley and A. Zisserman 2004, algorithms 4.4 to 4.6
 */
export function ransacHomography(
  from: Matrix,
  to: Matrix,
  random: Random,
  options: RansacOptions,
): RansacHomography {
  const { threshold, trials = 2000, confidence = 0.999 } = options;
  checkPairs(from, to, 5);
  checkPositive('options.threshold', threshold);
  checkInteger('options.trials', trials, 1);
  checkBetween('options.confidence', confidence, 0, 1);
  const isShare = confidence > 0 && confidence < 1;
  check(isShare, 'options.confidence', confidence, 'a share above 0 and below 1');
  const indices = [...from.keys()];
  let best = { inliers: indices.map(() => false), count: 0, error: Infinity };
  let [drawn, needed] = [0, trials];
  while (drawn < Math.min(needed, trials)) {
    drawn++;
    const found = consensusOf(from, to, random.shuffle(indices).slice(0, 4), threshold);
    if (found.count < best.count || found.count < 5) continue;
    if (found.count === best.count && found.error >= best.error) continue;
    best = found;
    needed = Math.log1p(-confidence) / Math.log1p(-((best.count / from.length) ** 4));
  }
  check(
    best.count >= 5,
    'to',
    'no five pairs that agree',
    'more right pairs, or a wider threshold',
  );
  const kept = indices.filter((i) => best.inliers[i]);
  const { homography, fault } = solveHomography(
    kept.map((i) => from[i]),
    kept.map((i) => to[i]),
  );
  check(!fault, 'from', fault, 'points of which no three lie on one line');
  checkResults('from', homography.flat());
  return { homography, inliers: best.inliers, trials: drawn };
}

/** Who agrees with the homography of a sample; nobody where the sample fixes none. */
function consensusOf(from: Matrix, to: Matrix, sample: readonly number[], threshold: number) {
  const { homography, fault } = solveHomography(
    sample.map((i) => from[i]),
    sample.map((i) => to[i]),
  );
  if (fault) return { inliers: [], count: 0, error: Infinity };
  const distances = from.map((point, i) => {
    const [x, y] = projectPoint(homography, point);
    return Math.hypot(x - to[i][0], y - to[i][1]);
  });
  const inliers = distances.map((distance) => distance <= threshold);
  const agreed = distances.filter((_, i) => inliers[i]);
  const error = agreed.reduce((sum, distance) => sum + distance * distance, 0);
  return { inliers, count: agreed.length, error };
}
