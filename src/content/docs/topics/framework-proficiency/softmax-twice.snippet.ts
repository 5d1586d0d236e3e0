/**
 * Softmax, applied twice
 *
 * PyTorch's CrossEntropyLoss and Keras with from_logits=True take logits. Hand them
 * probabilities and nothing fails: the loss stops falling far above zero. Change the number of
 * classes and watch the floor rise.
 *
 * @station 4
 */
import { crossEntropyLoss, runningExample, softmax } from '#vision';

const classes = runningExample.defects.kinds.length + 1;
const right = 0;
const leads = Array.from({ length: 17 }, (_, i) => (i * 5) / 8);

/** One joint's logits: the right class leads all others. */
function logitsOf(lead: number): number[] {
  return Array.from({ length: classes }, (_, one) => (one === right ? lead : 0));
}
const once = (lead: number) => crossEntropyLoss([logitsOf(lead)], [right]);
const twice = (lead: number) => crossEntropyLoss([softmax(logitsOf(lead))], [right]);

const floor = twice(1000);
show.line({
  title: `Loss of a right answer, ${classes} classes`,
  x: 'Lead of the right class (logits)',
  y: 'Loss (nats)',
  series: {
    'logits in': leads.map((lead) => [lead, once(lead)] as const),
    'probabilities in': leads.map((lead) => [lead, twice(lead)] as const),
  },
  lines: [{ y: floor, label: 'the floor' }],
});
console.log(`Sure and right, the loss still reads ${floor.toFixed(3)} instead of 0.`);
