/**
 * Done is a list that a program can check
 *
 * The team's definition of done, run against a candidate's manifest: what was agreed, what was
 * found. Show 598 defects without a miss instead of 200 and see what is still open.
 *
 * @station 6
 */
import { clopperPearsonInterval, runningExample } from '#vision';

const manifest = {
  defects: { shown: 200, missed: 0 },
  goodBoards: { shown: 20_000, rejected: 82 },
  kappa: runningExample.dataset.kappa,
  boardsInTwoSplits: 0,
  p99Milliseconds: 117,
  rolledBackInDrill: false,
};
const { defects, goodBoards, p99Milliseconds } = manifest;
const { promise, line } = runningExample;
const worst = (events: number, trials: number) =>
  clopperPearsonInterval(events, trials, { side: 'upper' }).high;
const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
const recall = 1 - worst(defects.missed, defects.shown);
const overkill = worst(goodBoards.rejected, goodBoards.shown);

const list: [agreed: string, found: string, holds: boolean][] = [
  ['recall at least 99.5 %, 95 % sure', percent(recall), recall >= 0.995],
  ['overkill within the promise, 95 % sure', percent(overkill), overkill <= promise.overkillRate],
  ['kappa of the labels at least 0.8', `${manifest.kappa}`, manifest.kappa >= 0.8],
  ['no board in two splits', `${manifest.boardsInTwoSplits}`, manifest.boardsInTwoSplits === 0],
  ['p99 of a field', `${p99Milliseconds} ms`, p99Milliseconds <= line.decisionMilliseconds],
  ['rolled back once, in a drill', `${manifest.rolledBackInDrill}`, manifest.rolledBackInDrill],
];
console.log(`${list.filter(([, , holds]) => holds).length} of ${list.length} hold.`);
show.table(list.map(([agreed, found, holds]) => ({ agreed, found, holds: holds ? 'yes' : 'NO' })));
