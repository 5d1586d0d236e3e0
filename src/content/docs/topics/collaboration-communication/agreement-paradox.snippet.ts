/**
 * 96 % agreement can be worth little
 *
 * Two inspectors, each right on 98 of 100 boards. Show them a plain day of the line, and kappa
 * falls to a sixth: nearly all is good, and they agree by saying so. Make them right on 995 of
 * 1,000.
 *
 * @station 3
 */
import { cohenKappa, Random, runningExample } from '#vision';

const accuracy = 0.98;
const boards = 40_000;

/** Agreement and kappa of two inspectors when this share of the boards is bad. */
function study(badShare: number): { agreement: number; kappa: number } {
  const random = new Random(81);
  const truth = Array.from({ length: boards }, () => random.chance(badShare));
  const judge = () => truth.map((bad) => (random.chance(accuracy) === bad ? 'bad' : 'good'));
  const [first, second] = [judge(), judge()];
  const agreed = first.filter((call, i) => call === second[i]).length;
  return { agreement: agreed / boards, kappa: cohenKappa(first, second) };
}

const shares = [runningExample.defects.boardRate, 0.02, 0.05, 0.1, 0.2, 0.5];
const found = shares.map((share) => ({ percent: 100 * share, ...study(share) }));
for (const { percent, agreement, kappa } of [found[0], found[found.length - 1]])
  console.log(`${percent} % bad: agreement ${agreement.toFixed(2)}, kappa ${kappa.toFixed(2)}`);
const series = {
  agreement: found.map(({ percent, agreement }) => [percent, agreement] as const),
  kappa: found.map(({ percent, kappa }) => [percent, kappa] as const),
};
show.line({ title: 'Same people, other boards', x: 'Bad boards (%)', y: 'Share, kappa', series });
