/**
 * Ask about the unsure, or about anything?
 *
 * Joints in two features, and a person's rule: a curve, and a small island. Twelve labels to begin with,
 * then six a round by chance, by uncertainty, or half and half: means of ten runs. Move the island.
 *
 * @station 3
 * @seconds 20
 */
import { classifyByNeighbours, mostUncertain, Random } from '#vision';

const [runs, random] = [10, new Random(147)];
const isBad = ([x, y]: readonly number[]) =>
  y > 0.85 - 0.5 * x ** 2 || Math.hypot(x - 0.15, y - 0.2) < 0.1 ? 1 : 0;
const joints = Array.from({ length: 700 }, () => [random.uniform(), random.uniform()]);
const [pool, exam] = [[...joints.keys()].slice(0, 400), [...joints.keys()].slice(400)];
const vote = (known: readonly number[], asked: readonly number[]) => {
  const [rows, queries] = [known, asked].map((all) => all.map((i) => joints[i]));
  return classifyByNeighbours(rows, rows.map(isBad), queries, { neighbours: 3 });
};
const learn = (unsure: number) => {
  const curve = Array.from({ length: 10 }, (_, round) => ({ labels: 12 + 6 * round, right: 0 }));
  for (let run = 0; run < runs; run += 1) {
    const known = random.shuffle(pool).slice(0, 12);
    for (const point of curve) {
      const right = vote(known, exam).filter(({ label }, i) => label === isBad(joints[exam[i]]));
      point.right += right.length / exam.length / runs;
      const open = random.shuffle(pool.filter((i) => !known.includes(i)));
      const shares = vote(known, open).map(({ share }) => [share, 1 - share]);
      for (const i of mostUncertain(shares, 6).slice(0, unsure)) known.push(open[i]);
      known.push(...open.filter((i) => !known.includes(i)).slice(0, 6 - unsure));
    }
  }
  console.log(`${unsure} of 6 unsure: ${curve.map(({ right }) => right.toFixed(3)).join(' ')}`);
  return { x: curve.map(({ labels }) => labels), y: curve.map(({ right }) => right) };
};
const series = { random: learn(0), half: learn(3), unsure: learn(6) };
show.line({ title: 'Judged rightly', x: 'Labels', y: 'Share', series });
