/** Figures of the page on making a network small: what the recorded snippets counted, and sums of bytes. */
import alone from '../content/docs/topics/framework-proficiency/integers-alone.snippet.json' with { type: 'json' };
import pruned from '../content/docs/topics/framework-proficiency/pruned-network.snippet.json' with { type: 'json' };
import { applyMask, remainingSize, semiStructuredMask } from '#vision/compression';
import { softmax } from '#vision/network';

/** What the recorded network did at a share of pruned weights. */
export interface PrunedCounts {
  readonly escapes: number;
  readonly falseAlarms: number;
  readonly bytes: number;
}

/**
 * Escapes, false alarms and bytes that the recorded snippet printed for a share.
 *
 * @throws Error when it tried no such share
 */
export function prunedAt(share: number): PrunedCounts {
  const rows = pruned.outputs.flatMap((output) => output.rows);
  const row = rows.find(([first]) => Number(first) === share);
  if (row === undefined)
    throw new Error(`pruned-network: found no row for ${share}: run npm run recordings`);
  const [, escapes, falseAlarms, bytes] = row.map(Number);
  return { escapes, falseAlarms, bytes };
}

/** How many outputs of the recorded layer in integers there are, and how many the float layer has too. */
export function integersAlone(): { outputs: number; equal: number } {
  const chart = alone.outputs.flatMap((output) => (output.chart ? [output.chart] : []));
  const [counts] = chart.flatMap(({ series }) => series.map(({ values }) => values));
  return { outputs: counts.reduce((sum, count) => sum + count, 0), equal: counts[2] };
}

/** Share of the dense bytes that two of four weights take with their positions. */
export function twoOfFourShare(bits: number): number {
  const weights = Array.from({ length: 16 }, (_, i) => 1 + i);
  const [mask] = semiStructuredMask([weights]);
  const { bytes } = remainingSize([{ weights: applyMask(weights, mask) }], { bits });
  return (bytes.twoOfFour ?? NaN) / bytes.dense;
}

/** What the teacher says of one bite, before the softmax: ours, so that it is fairly sure. */
const teacherLogits = { bite: 2.64, spur: 1.61, dust: 0 } as const;

/** The teacher's probabilities of the three kinds at a temperature. */
export function teacherScores(temperature: number): Record<keyof typeof teacherLogits, number> {
  const { bite, spur, dust } = teacherLogits;
  const scores = softmax([bite, spur, dust].map((logit) => logit / temperature));
  return { bite: scores[0], spur: scores[1], dust: scores[2] };
}
