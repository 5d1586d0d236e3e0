/**
 * The alarm that comes before the escape
 *
 * The lens creeps out of focus, a little with each board. A focus measure notices long before the
 * detector goes blind. Let it creep twice as fast and see how much warning is left.
 *
 * @station 11
 */
import { goldenDifference, syntheticBoard, varianceOfLaplacian } from '#vision';

const passages = Array.from({ length: 70 }, (_, board) => {
  const conditions = { blur: Math.max(0, board - 30) * 0.05, noise: 2 };
  const options = { width: 96, channels: 1, defects: ['mouse bite'], conditions } as const;
  const { image, golden } = syntheticBoard(board, options);
  const found = goldenDifference(image, golden, { threshold: 26 }).components.length > 0;
  return { board, focus: varianceOfLaplacian(image), found };
});

const settled = passages.slice(0, 20).map((passage) => passage.focus);
const mean = settled.reduce((sum, focus) => sum + focus, 0) / settled.length;
const squares = settled.reduce((sum, focus) => sum + (focus - mean) ** 2, 0);
const limit = mean - 3 * Math.sqrt(squares / (settled.length - 1));
const alarm = passages.findIndex(({ focus }) => focus < limit);
const escape = passages.findIndex(({ found }) => !found);
console.log(
  `The focus alarm rings at board ${alarm}, the first defect escapes at board ${escape}.`,
);
console.log(
  `That is ${escape - alarm} boards of warning, ${2 * (escape - alarm)} seconds at takt.`,
);
const shown = passages.filter(({ board }) => board % 3 === 0);
const focus = shown.map((passage) => [passage.board, passage.focus] as const);
const lines = [
  { x: alarm, label: 'alarm' },
  { x: escape, label: 'first escape' },
];
const labels = { x: 'Board', y: 'Variance of the Laplacian' };
show.line({ title: 'The lens creeps', ...labels, series: { focus }, lines });
