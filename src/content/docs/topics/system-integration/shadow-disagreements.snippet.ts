/**
 * Where two versions disagree
 *
 * In shadow the challenger judges every board and decides none. A person reads the log of those on
 * which the two disagree; what both miss stays hidden. Lower its threshold to 12 and read again.
 *
 * @station 8
 */
import { clopperPearsonInterval, goldenDifference, syntheticBoard } from '#vision';
import type { SyntheticBoard } from '#vision';

const stops = ({ image, golden }: SyntheticBoard, threshold: number, sigma: number) =>
  goldenDifference(image, golden, { threshold, sigma }).components.length > 0;
const boards = Array.from({ length: 60 }, (_, number) => {
  const defects = number % 3 === 0 ? (['mouse bite'] as const) : [];
  const options = { width: 72, channels: 1, defects, conditions: { noise: 16 } } as const;
  const board = syntheticBoard(number, options);
  return { board, champion: stops(board, 30, 1), challenger: stops(board, 14, 0.7) };
});

const log = boards.filter(({ champion, challenger }) => champion !== challenger);
const right = log.filter(({ board, challenger }) => challenger === board.defects.length > 0).length;
const { low } = clopperPearsonInterval(right, log.length, { side: 'lower' });
console.log(`${log.length} disagreements on 60 boards; the challenger is right on ${right}.`);
console.log(
  `Right on at least ${(100 * low).toFixed(0)} %, 95 % sure: ${low > 0.5 ? 'canary' : 'wait'}.`,
);
const pictures = log.slice(-2).map(({ board, challenger }) => ({
  image: board.image,
  caption: `${challenger ? 'Stopped' : 'Passed'}, and ${board.defects.length > 0 ? 'bad' : 'good'}`,
  boxes: board.defects,
}));
show.images(pictures, { title: 'The end of the log: what the challenger did, and what it was' });
