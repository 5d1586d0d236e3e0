/**
 * Where two versions disagree
 *
 * In shadow the challenger scores one field of each board and decides none. A person reads the log of
 * those on which the two disagree; what both miss stays hidden. Lower its threshold to 12, read again.
 *
 * @station 8
 */
import { clopperPearsonInterval, goldenDifference, syntheticBoard } from '#vision';
import type { SyntheticBoard } from '#vision';

/** Pixels that a version calls different from the golden board; any stops the board. */
const found = ({ image, golden }: SyntheticBoard, threshold: number, sigma: number) =>
  goldenDifference(image, golden, { threshold, sigma }).components.reduce(
    (pixels, { area }) => pixels + area,
    0,
  );
const boards = Array.from({ length: 60 }, (_, serial) => {
  const defects = serial % 3 === 0 ? (['mouse bite'] as const) : [];
  const options = { width: 72, channels: 1, defects, conditions: { noise: 16 } } as const;
  const board = syntheticBoard(serial, options);
  const champion = found(board, 30, 1);
  const challenger = found(board, 14, 0.7);
  return { serial, champion, challenger, 'what it was': serial % 3 === 0 ? 'mouse bite' : 'good' };
});

const log = boards.filter(({ champion, challenger }) => champion > 0 !== challenger > 0);
const right = log.filter((row) => row.challenger > 0 === (row['what it was'] !== 'good')).length;
const { low } = clopperPearsonInterval(right, log.length, { side: 'lower' });
console.log(`${log.length} disagreements on 60 boards; the challenger is right on ${right}.`);
console.log(
  `Right on at least ${(100 * low).toFixed(0)} %, 95 % sure: ${low > 0.5 ? 'canary' : 'wait'}.`,
);
show.table(log, { title: 'The log that a person reads: pixels that each version found' });
