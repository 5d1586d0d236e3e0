/**
 * Why the loss wants logits
 *
 * A network misses a mouse bite, and grows surer of itself from step to step. Probability first and
 * logarithm after breaks down at a lead of 89 in the 32-bit numbers of a GPU; from the logits it
 * never does. Let float32 round nothing and surest be 800: 64 bits only move the cliff to 710.
 *
 * @station 4
 */
import { crossEntropyLoss } from '#vision';

const surest = 120;
const float32 = (value: number) => Math.fround(value);

/** The textbook's softmax and then the logarithm, every step rounded. */
function lossFromProbabilities(logits: readonly number[], target: number): number {
  const exponentials = logits.map((logit) => float32(Math.exp(logit)));
  const sum = exponentials.reduce((total, one) => float32(total + one));
  return float32(-Math.log(float32(exponentials[target] / sum)));
}

const mouseBite = 1;
const leads = Array.from({ length: 16 }, (_, i) => (i * surest) / 15);
const textbook = (lead: number) => lossFromProbabilities([lead, 0], mouseBite);
const stable = (lead: number) => crossEntropyLoss([[lead, 0]], [mouseBite]);
const series = {
  'softmax, then logarithm': leads.map((lead) => [lead, textbook(lead)] as const),
  'from the logits': leads.map((lead) => [lead, stable(lead)] as const),
};
const words = { x: 'Lead of "good" over "mouse bite" (logits)', y: 'Loss (nats)' };
show.line({ title: 'One way falls silent when it matters most', ...words, series });
console.log(`At a lead of 89 the loss is ${textbook(89)} one way and ${stable(89)} the other.`);
