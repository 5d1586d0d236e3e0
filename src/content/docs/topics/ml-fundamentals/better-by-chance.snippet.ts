/**
 * Is model B better, or lucky?
 *
 * Both models saw the same forty boards of five joints. B is right more often; chance may do that
 * too. Make the boards twenty, or let B be better by more, and watch the interval and the p-value.
 *
 * @station 5
 */
import { mcNemarTest, pairedBootstrap, Random, samplesForTwoProportions } from '#vision';

const [boards, joints, better] = [40, 5, 0.05];
const random = new Random(7);
const samples = Array.from({ length: boards }, (_, board) => {
  // Joints of a board share its difficulty, so that they fail together.
  const sound = random.chance(0.2) ? 0.65 : 0.95;
  return Array.from({ length: joints }, () => ({
    board,
    a: random.chance(sound - better) ? 1 : 0,
    b: random.chance(sound) ? 1 : 0,
  }));
}).flat();
const all = (name: 'board' | 'a' | 'b') => samples.map((sample) => sample[name]);
const { difference, low, high } = pairedBootstrap(all('a'), all('b'), all('board'), new Random(1));
const onlyA = samples.filter(({ a, b }) => a > b).length;
const onlyB = samples.filter(({ a, b }) => b > a).length;
const points = (share: number) => (100 * share).toFixed(1);

console.log(`B is right ${points(difference)} points more often`);
console.log(`95 % of all draws of boards: from ${points(low)} to ${points(high)} points`);
console.log(
  `A alone ${onlyA}, B alone ${onlyB}: p = ${mcNemarTest(onlyA, onlyB).pValue.toFixed(3)}`,
);
console.log(`90 % against 95 % needs ${samplesForTwoProportions(0.9, 0.95)} samples a model`);
