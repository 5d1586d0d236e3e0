/**
 * A set instead of a guess, and the day on which the promise breaks
 *
 * Six hundred boards kept aside set the limit for 95 %. Fresh boards of the same kind keep the promise.
 * Then a lamp ages and the scores blur. Ask for 99 %, or set the limit on boards of the aged lamp.
 *
 * @station 10
 */
import { conformalSets, Random, riskCoverageCurve, setCoverage, softmax } from '#vision';

const random = new Random(147);
/** The kinds of boards, one of four, and a model's probabilities; `blur` is noise it has not met. */
const boards = (count: number, blur: number) => {
  const truth = Array.from({ length: count }, () => random.integer(4));
  const logit = (isRight: boolean) => (isRight ? 3 : 0) + random.normal(0, 1.2 + blur);
  const shares = truth.map((kind) => softmax([0, 1, 2, 3].map((i) => logit(i === kind))));
  return { truth, shares };
};
const aside = boards(600, 0);
const decide = (name: string, { truth, shares }: typeof aside) => {
  const sets = conformalSets(aside.shares, aside.truth, shares, 0.05);
  const { coverage, decided } = setCoverage(sets, truth);
  const [kept, single] = [coverage, decided].map((share) => `${(100 * share).toFixed(1)} %`);
  console.log(`${name}: the right kind is in ${kept} of the sets, ${single} hold one kind`);
  const sure = shares.map((row) => Math.max(...row));
  const isWrong = shares.map((row, i) => (row[truth[i]] < sure[i] ? 1 : 0));
  const { coverage: share, risk } = riskCoverageCurve(isWrong, sure);
  const every = (_: number, i: number) => i % 25 === 24;
  return { x: share.filter(every), y: risk.filter(every) };
};
const series = { 'same lamp': decide('Same lamp', boards(1000, 0)), aged: { x: [0], y: [0] } };
series.aged = decide('Aged lamp', boards(1000, 1));
show.line({ title: 'What a reject option leaves', x: 'Share decided', y: 'Share wrong', series });
