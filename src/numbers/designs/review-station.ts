/** Figures of the design of a review station; what it assumes is ours, as the running example is. */
import { mmcQueue, mmcWaitPercentile } from '#vision/serving';
import { runningExample } from '../../vision/running-example.ts';
import { twoInspectors } from '../collaboration-communication.ts';
import { boardsPerShift, defectiveAmong, hoursPerShift, shiftsPerDay } from '../flow.ts';
import { passedSample } from '../fleet.ts';
import { escapesAmong, overkillsAmong, stoppedAmong, stoppedPrecision } from '../mistakes.ts';

const { costs, promise } = runningExample;

/** What the design assumes: lines at a bench, share of looks that a person answers rightly, and more. */
export const bench = {
  lines: 4,
  accuracy: 0.95,
  /** Share of the time at the bench in which a person looks. */
  busyShare: 0.8,
  /** Share of stops that two people judge in any case, drawn before the first look. */
  pairedShare: 0.05,
  /** Boards with a known answer, as a share of stops. */
  knownShare: 0.05,
} as const;

/** What a shift of one line sends to the bench, if overkill has grown by a factor. */
export function looksAShift(overkillGrowth = 1) {
  const boards = boardsPerShift();
  const defective = defectiveAmong(boards) - escapesAmong(boards);
  const good = overkillsAmong(boards, overkillGrowth * promise.overkillRate);
  const stops = defective + good;
  const releases = good * bench.accuracy + defective * (1 - bench.accuracy);
  return {
    stops,
    releases,
    pairs: bench.pairedShare * (stops - releases),
    known: bench.knownShare * stops,
    // One field of each: a board that has left shows no frame to look at first.
    audit: (boards - stops) * passedSample,
  };
}

/** Looks of all lines for which a board waits. */
export function waitingLooks(overkillGrowth = 1): number {
  const { stops, releases, pairs, known } = looksAShift(overkillGrowth);
  return bench.lines * (stops + releases + pairs + known);
}

/** People that the bench needs in a shift, before they are rounded up. */
export function peopleAShift(options: { overkillGrowth?: number; audit?: boolean } = {}): number {
  const { overkillGrowth = 1, audit = true } = options;
  const patient = audit ? bench.lines * looksAShift(overkillGrowth).audit : 0;
  const hours = ((waitingLooks(overkillGrowth) + patient) * costs.overkillSeconds) / 3600;
  return hours / (hoursPerShift * bench.busyShare);
}

/** What waits for a look, with so many people who look. */
function load(people: number) {
  return {
    arrivalRate: waitingLooks() / (3600 * hoursPerShift),
    serviceRate: 1 / costs.overkillSeconds,
    servers: people,
  };
}

/** Erlangs: people who would be busy all the time with what waits. */
export function offeredPeople(overkillGrowth = 1): number {
  return (waitingLooks(overkillGrowth) * costs.overkillSeconds) / (3600 * hoursPerShift);
}

/** Seconds that a board waits, on average and at the 95th percentile, if boards come at random. */
export function boardWaits(people: number) {
  return {
    mean: mmcQueue(load(people)).waitingTime,
    percentile: mmcWaitPercentile(load(people), 95),
  };
}

/** Defective boards of one line and shift that people release, and their US dollars, after so many looks. */
export function releasedDefects(looks: 1 | 2) {
  const boards = boardsPerShift();
  const released = (defectiveAmong(boards) - escapesAmong(boards)) * (1 - bench.accuracy) ** looks;
  return { released, dollars: released * costs.escape };
}

/** Recall of machine and people together. */
export function recallInSeries(looks: 1 | 2): number {
  const boards = boardsPerShift();
  return 1 - (escapesAmong(boards) + releasedDefects(looks).released) / defectiveAmong(boards);
}

/** US dollars of the second look at every release of one line and shift. */
export function secondLookDollars(): number {
  return looksAShift().releases * costs.overkill;
}

/** Agreement of two people on stopped boards who are both right on the bench's share. */
export function agreementAtBench() {
  return twoInspectors(bench.accuracy, stoppedPrecision());
}

/** Boards of so many days that two people have judged, drawn without regard to the first verdict. */
export function pairsWithin(days: number): number {
  return days * shiftsPerDay * bench.lines * bench.pairedShare * stoppedAmong(boardsPerShift());
}

/** Half of the 95 % interval of kappa from so many pairs: Cohen's large-sample error. */
export function kappaHalfWidth(pairs: number): number {
  const { agreement, chance } = agreementAtBench();
  return (1.96 * Math.sqrt((agreement * (1 - agreement)) / pairs)) / (1 - chance);
}
