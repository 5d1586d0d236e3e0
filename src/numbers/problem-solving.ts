/** Figures of the problem-solving pages: what a symptom costs, shows and hides on the example line. */
import { clopperPearsonInterval } from '#vision/classification';
import { runningExample } from '../vision/running-example.ts';
import { boardsPerShift, boardsToShow, defectiveAmong } from './flow.ts';
import { fieldBytes, tileOverlap, tilesPerBoard } from './images.ts';
import { escapesAmong, goodBoardsForPromise, overkillsAmong, targetRecall } from './mistakes.ts';

export * from './price-of-lateness.ts';

const { defects, line, promise } = runningExample;

/** Grey levels that the golden difference calls different: its default recipe. */
export const recipeThreshold = 30;

/** Our guesses for a fault on the line: the chance that a check finds it, and its minutes. */
export const debuggingChecks = [
  { name: 'pixels', minutes: 10, chance: 0.12 },
  { name: 'light', minutes: 30, chance: 0.28 },
  { name: 'split', minutes: 240, chance: 0.2 },
  { name: 'parts', minutes: 480, chance: 0.3 },
] as const;

/** Minutes until the cause is known, on average, when the checks come in this order. */
export function meanMinutes(
  order: readonly { readonly minutes: number; readonly chance: number }[],
): number {
  let [unknown, mean] = [1, 0];
  for (const { minutes, chance } of order) {
    mean += unknown * minutes;
    unknown -= chance;
  }
  return mean;
}

export function likeliestFirstMinutes(): number {
  return meanMinutes(debuggingChecks.toSorted((one, other) => other.chance - one.chance));
}

/**
 * Boards until overkill that has grown by a factor stands so many deviations above the promise.
 *
 * With m overkills expected, m · factor ≥ m + deviations · √m.
 */
export function boardsUntilSeen(factor: number, deviations = 3): number {
  const expected = (deviations / (factor - 1)) ** 2;
  return expected / overkillsAmong(1);
}

/** The darkest grey level that a lamp of this gain moves by more than the recipe allows. */
export function greyMovedByLamp(gain: number): number {
  return recipeThreshold / Math.abs(gain - 1);
}

/** The darkest grey level that a lamp of this gain drives to 255. */
export function saturatedFrom(gain: number): number {
  return 255 / gain;
}

/** Hours in which the line makes so many boards. */
export function lineHours(boards: number): number {
  return (boards * line.taktSeconds) / 3600;
}

/** Cells of a feature map that the smallest defect spans at this stride. */
export function cellsAcross(stride: number): number {
  return defects.smallestPixels / stride;
}

/** Pixels of a field for each pixel of its smallest defect. */
export function fieldPixelsPerDefectPixel(): number {
  return fieldBytes() / defects.smallestPixels ** 2;
}

/** Tiles of this side that cover a field, and their pixels over the field's. */
export function cover(side: number, overlap: number = tileOverlap) {
  const along = (length: number) => Math.ceil((length - overlap) / (side - overlap));
  const tiles = along(line.fieldWidthPixels) * along(line.fieldHeightPixels);
  return { tiles, work: (tiles * side ** 2) / fieldBytes() };
}

/** Good tiles in a million that may be called bad, if tiles are independent. */
export function tileFalseCallsPerMillion(): number {
  return 1e6 * (1 - (1 - promise.overkillRate) ** (1 / tilesPerBoard()));
}

/** Minutes in which the line makes the good boards that show the promised overkill. */
export function minutesForPromise(): number {
  return 60 * lineHours(goodBoardsForPromise());
}

/** Hours of the line until so many defective boards have come, on average. */
export function hoursToShow(defective: number): number {
  return lineHours(boardsToShow(defective));
}

/** Chance that a defective board is among so many that nobody has looked at. */
export function contaminated(boards: number): number {
  return 1 - (1 - defects.boardRate) ** boards;
}

/** The largest overkill that so many rejected of so many good boards leave open, at 95 %. */
export function overkillBound(rejected: number, of: number): number {
  return clopperPearsonInterval(rejected, of, { side: 'upper' }).high;
}

/** The largest share of escapes that so many of so many defects leave open, at 95 %. */
export function escapeBound(escaped: number, of: number): number {
  return clopperPearsonInterval(escaped, of, { side: 'upper' }).high;
}

/** Stops of a shift that operators confirm, and the number three deviations above. */
export function confirmedStops() {
  const boards = boardsPerShift();
  const usual = defectiveAmong(boards) - escapesAmong(boards, targetRecall);
  return { usual, alarm: usual + 3 * Math.sqrt(usual) };
}

/** Share of a shift's stops that is confirmed when defects or overkills have grown by a factor. */
export function confirmedShare(growth: { readonly defects?: number; readonly overkill?: number }) {
  const { defects: more = 1, overkill = 1 } = growth;
  const confirmed = more * confirmedStops().usual;
  return confirmed / (confirmed + overkill * overkillsAmong(boardsPerShift()));
}

/** PSI that chance alone gives on average between two samples: (bins − 1)(1/n + 1/m). */
export function indexByChance(bins: number, reference: number, current: number): number {
  return (bins - 1) * (1 / reference + 1 / current);
}

/** The smallest KS statistic that counts as significant at 5 % for two samples of n values. */
export function smallestSignificantDistance(values: number): number {
  return Math.sqrt(-Math.log(0.05 / 2) / 2) * Math.sqrt(2 / values);
}
