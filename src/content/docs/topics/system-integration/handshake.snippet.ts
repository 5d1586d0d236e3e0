/**
 * One late verdict, and every board after it gets its neighbour's
 *
 * The station answers in order. A PLC that takes the next answer for this board's is off by one
 * from the first late verdict on. Let it compare the numbers instead.
 *
 * @station 10
 */
import { Random } from '#vision';

const comparesNumbers = false;
const lateBoard = 40;

const random = new Random(147);
const isBad = Array.from({ length: 1000 }, () => random.chance(0.02));
const answers: { board: number; stop: boolean }[] = [];
const counts = { 'bad passed': 0, 'good stopped': 0, 'stopped for silence': 0 };

for (const [board, bad] of isBad.entries()) {
  const answer = { board, stop: bad };
  if (board !== lateBoard) answers.push(answer);
  if (comparesNumbers) while (answers.length > 0 && answers[0].board < board) answers.shift();
  const taken = answers.shift();
  if (!taken) counts['stopped for silence'] += 1;
  else if (bad && !taken.stop) counts['bad passed'] += 1;
  else if (!bad && taken.stop) counts['good stopped'] += 1;
  if (board === lateBoard) answers.push(answer);
}
for (const [what, boards] of Object.entries(counts)) console.log(`${what}: ${boards}`);
show.bar({ title: 'What the gate did wrong', x: '', y: 'Boards', series: { boards: counts } });
