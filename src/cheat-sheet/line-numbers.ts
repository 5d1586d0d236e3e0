import {
  boardMilliseconds,
  datasetImages,
  percent,
  runningExample,
  written,
} from '../numbers/index.ts';

export interface LineNumber {
  readonly station: number;
  readonly value: string;
  readonly says: string;
}

const { line, defects, dataset, costs, promise, fleet } = runningExample;
const seconds = (milliseconds: number): string => written(milliseconds / 1000, 2);

/** The eight numbers of the line that one draws beside it, each at the station where it is met. */
export const lineNumbers: readonly LineNumber[] = [
  {
    station: 1,
    value: `${written(line.taktSeconds, 1)} s`,
    says: `takt, ${line.fieldsPerBoard} fields a board`,
  },
  { station: 2, value: `${defects.smallestPixels} px`, says: 'the smallest defect' },
  {
    station: 3,
    value: written(datasetImages()),
    says: `images of ${written(dataset.boards)} boards`,
  },
  { station: 5, value: percent(defects.boardRate), says: 'of boards are defective' },
  { station: 8, value: String(fleet.stations), says: `stations at ${fleet.sites} sites` },
  {
    station: 9,
    value: `${seconds(boardMilliseconds())} s`,
    says: `of ${written(line.taktSeconds, 1)} s are used`,
  },
  {
    station: 10,
    value: `${written(costs.escape / costs.overkill)} : 1`,
    says: `an escape costs ${costs.escape} USD, an overkill ${written(costs.overkill, 2)}`,
  },
  {
    station: 11,
    value: `≤ ${percent(promise.overkillRate)}`,
    says: 'of good boards stopped, as promised',
  },
];
