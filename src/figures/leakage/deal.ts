import { findLeaks, trainTestSplit } from '#vision/splits';
import { Random } from '../../vision/random.ts';
import { runningExample } from '../../vision/running-example.ts';

/** Boards of the figure: ours, few enough to draw each picture. */
export const boards = 24;
/** The first so many boards may be inspected again, after rework and under a new serial. */
export const mostAgain = 6;
export const mostPictures = runningExample.line.fieldsPerBoard;

/** What stays together when the cards are dealt. */
export const ways = ['by picture', 'by serial', 'by board'] as const;

export interface Setting {
  /** Place in `ways`. */
  readonly way: number;
  /** Pictures of one inspection. */
  readonly pictures: number;
  /** Boards that were inspected twice. */
  readonly again: number;
  /** Share of test, of 1. */
  readonly share: number;
  /** Share of pictures of new boards that the model gets right. */
  readonly truth: number;
}

export const startSetting: Setting = {
  way: 0,
  pictures: mostPictures,
  again: 2,
  share: 0.2,
  truth: 0.85,
};

/** One picture: the serial under which it was taken, and the board that it truly shows. */
export interface Card {
  readonly serial: number;
  readonly board: number;
  readonly isTest: boolean;
  /** On the other side lies a picture of the same board. */
  readonly hasTwin: boolean;
}

export interface Deal {
  readonly cards: readonly Card[];
  readonly test: number;
  /** Test pictures with a twin in training. */
  readonly known: number;
  /** The share of known pictures that such deals have on average. */
  readonly expected: number;
  /** The score that this deal reports: what is known is right, the rest as on new boards. */
  readonly reported: number;
}

export function dealOf(setting: Setting): Deal {
  const { way, pictures, again, share, truth } = setting;
  const count = (boards + again) * pictures;
  const serials = Array.from({ length: count }, (_, card) => Math.floor(card / pictures));
  const shown = serials.map(boardOf);
  const groups = [undefined, serials, shown][way];
  const random = new Random(23);
  const split = trainTestSplit(count, { testSize: share, random, ...(groups && { groups }) });
  const leaks = findLeaks(split, { groups: shown }).groups;
  const torn = new Set(leaks.map(({ group }) => group));
  const inTest = new Set(split.test);
  const known = leaks.reduce((sum, { test }) => sum + test.length, 0);
  const test = split.test.length;
  return {
    cards: serials.map((serial, card) => ({
      serial,
      board: shown[card],
      isTest: inTest.has(card),
      hasTwin: torn.has(shown[card]),
    })),
    test,
    known,
    expected: expectedKnown(setting),
    reported: (known + (test - known) * truth) / test,
  };
}

/** The board behind a serial: those beyond the first ones are boards that came again. */
function boardOf(serial: number): number {
  return serial < boards ? serial : serial - boards;
}

/**
 * The mean share of test pictures with a twin in training, over all deals of one kind. A unit is
 * what is dealt whole; a picture is unknown where all other units of its board fell to test, too.
 */
export function expectedKnown({ way, pictures, again, share }: Setting): number {
  if (way === 2) return 0;
  const unitsPerSerial = way === 0 ? pictures : 1;
  const units = (boards + again) * unitsPerSerial;
  const test = Math.ceil(share * units);
  const known = (unitsOfBoard: number): number => {
    let unknown = 1;
    for (let other = 1; other < unitsOfBoard; other++) unknown *= (test - other) / (units - other);
    return 1 - Math.max(0, unknown);
  };
  const twice = (2 * again) / (boards + again);
  return twice * known(2 * unitsPerSerial) + (1 - twice) * known(unitsPerSerial);
}
