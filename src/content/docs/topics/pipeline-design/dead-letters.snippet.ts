/**
 * Set aside, with a reason
 *
 * A share that is away gets three attempts, a truncated image none; neither stops the boards behind
 * it. The reason on each dead letter says which repair brings it back. Repair nothing and see what
 * the second round is worth.
 *
 * @station 3
 */
import { boardSerial, processWithDeadLetters, Random, retryDeadLetters } from '#vision';
import type { RecordOutcome } from '#vision';

const random = new Random(5);
const uploads = Array.from({ length: 400 }, (_, i) => ({
  serial: boardSerial(i),
  megabytes: random.chance(0.02) ? 3.1 : 12.6,
  recipe: random.chance(0.04) ? 'lamp C' : 'lamp A',
  attemptsNeeded: random.chance(0.1) ? 1 + random.integer(6) : 1,
}));
const recipes = new Set(['lamp A', 'lamp B']);

function store(upload: (typeof uploads)[number], attempt: number): RecordOutcome<string> {
  if (upload.megabytes < 12) return { kind: 'reject', reason: 'truncated image' };
  if (!recipes.has(upload.recipe)) return { kind: 'reject', reason: 'unknown recipe' };
  if (attempt < upload.attemptsNeeded) return { kind: 'retry', reason: 'share away' };
  return { kind: 'done', result: upload.serial };
}
const first = processWithDeadLetters(uploads, store);
recipes.add('lamp C');
const second = retryDeadLetters(first.deadLetters, store);

const series: Record<string, Record<string, number>> = {};
for (const [round, { deadLetters }] of Object.entries({ 'first round': first, repaired: second })) {
  series[round] = { 'share away': 0, 'truncated image': 0, 'unknown recipe': 0 };
  for (const { reason } of deadLetters) series[round][reason]++;
  console.log(`${round}: ${deadLetters.length} of ${uploads.length} uploads set aside`);
}
show.bar({ title: 'Dead letters', x: 'Reason', y: 'Uploads', series });
