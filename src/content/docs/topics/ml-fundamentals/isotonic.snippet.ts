/**
 * Sixty boards are no calibration set
 *
 * Isotonic regression bends to any rising curve, so it also bends to chance. The same detector,
 * calibrated on 60 boards and on 3,000. Change 60 to 1,000 and watch the stairs settle.
 *
 * @station 5
 */
import { brierScore, fitIsotonic, predictIsotonic, Random } from '#vision';

const random = new Random(60);
/** Scores that are no probabilities: the chance of a defect is the square of the score. */
const draw = (count: number) =>
  Array.from({ length: count }, () => {
    const score = random.uniform();
    return { score, bad: random.chance(score ** 2) ? 1 : 0 };
  });

const fresh = draw(20_000);
const freshScores = fresh.map((board) => board.score);
const actual = fresh.map((board) => board.bad);
const grid = Array.from({ length: 41 }, (_, i) => i / 40);
const series: Record<string, (readonly [number, number])[]> = {
  truth: grid.map((score) => [score, score ** 2]),
};
console.log(`As it comes: Brier ${brierScore(actual, freshScores).toFixed(4)} on fresh boards`);
for (const count of [60, 3_000]) {
  const boards = draw(count);
  const curve = fitIsotonic(
    boards.map((b) => b.score),
    boards.map((b) => b.bad),
  );
  const on = (scores: readonly number[]) => predictIsotonic(curve, scores, { outside: 'clip' });
  series[`from ${count} boards`] = on(grid).map((value, i) => [grid[i], value] as const);
  console.log(`From ${count}: ${brierScore(actual, on(freshScores)).toFixed(4)}`);
}
show.line({ title: 'Score to probability', x: 'Score', y: 'Probability of a defect', series });
