/** Figures that the pages and questions on collaboration and communication quote. */
import {
  clopperPearsonInterval,
  incompleteBeta,
  normalQuantile,
  rocCurve,
} from '#vision/classification';
import { forecastSprints, promiseAt } from '#vision/people';
import { Random } from '../vision/random.ts';
import { runningExample } from '../vision/running-example.ts';
import { addedEscapeCostPerDay, addedEscapesPerDay } from './fleet.ts';
import { boardsIn, boardsPerDay, boardsPerMonth, boardsPerShift, defectiveAmong } from './flow.ts';
import { escapesAmong, overkillMinutes, overkillsAmong, targetRecall } from './mistakes.ts';

const { costs, fleet, promise } = runningExample;
const hoursPerDay = 24;
const daysPerYear = 365;

/** Hours from one escape to the next, on average, on one line. */
export function hoursBetweenEscapes(recall: number = targetRecall): number {
  return 1 / escapesAmong(boardsIn(1), recall);
}

/** Share of shifts in which no board escapes, if escapes come independently (Poisson). */
export function quietShiftShare(recall: number = targetRecall): number {
  return Math.exp(-escapesAmong(boardsPerShift(), recall));
}

/** Escapes of a month within two standard deviations of a count of independent events (Poisson). */
export function ordinaryMonth(): { readonly low: number; readonly high: number } {
  const expected = escapesAmong(boardsPerMonth());
  const spread = Math.sqrt(expected);
  return { low: expected - 2 * spread, high: expected + 2 * spread };
}

/** Chance of at least so many independent events where so many are expected (Poisson). */
export function chanceOfAtLeast(count: number, expected: number): number {
  let fewer = 0;
  let term = Math.exp(-expected);
  for (let events = 0; events < count; events++) {
    fewer += term;
    term *= expected / (events + 1);
  }
  return 1 - fewer;
}

/** Escapes that a week of one line is expected to have. */
export function escapesAWeek(): number {
  return escapesAmong(boardsIn(7 * hoursPerDay));
}

/** Of so many bad boards, those that the target recall stops. */
export function foundOf(bad: number): number {
  return bad * targetRecall;
}

/** US dollars a day and line that so much more recall is worth. */
export function worthPerDay(points: number): number {
  return defectiveAmong(boardsPerDay()) * points * costs.escape;
}

/** The recall at which one board a year escapes on one line that never stops. */
export function recallForOneEscapeAYear(): number {
  return 1 - 1 / defectiveAmong(boardsIn(hoursPerDay * daysPerYear));
}

/** The rule of three: the quiet years that show at most one event a year at 95 % confidence. */
export const quietYears = 3;

/** Days in which the whole fleet gathers the quiet years of one line, if its stations are alike. */
export function quietDaysOfFleet(): number {
  return (quietYears * daysPerYear) / fleet.stations;
}

/** The overkill rate that fills so many minutes of review a shift. */
export function overkillRateFor(minutesPerShift: number): number {
  return (promise.overkillRate * minutesPerShift) / overkillMinutes(boardsPerShift());
}

/** Minutes a shift that a rate of overkill costs the verification station. */
export function reviewMinutes(rate: number): number {
  return (overkillsAmong(boardsPerShift(), rate) * costs.overkillSeconds) / 60;
}

/** What the simulated model of the snippet `zero-escapes` offers on either side of the corner. */
export function cornerOffer(): {
  readonly shown: number;
  readonly overkillWithoutEscape: number;
  readonly escapesAtPromise: number;
} {
  const random = new Random(5);
  const bad = Array.from({ length: 400 }, () => random.normal(5, 1.2));
  const good = Array.from({ length: 8_000 }, () => random.normal(0, 1));
  const actual = [...bad.map(() => 1), ...good.map(() => 0)];
  const curve = rocCurve(actual, [...bad, ...good]);
  const corner = curve.falsePositiveRate.findLastIndex((rate) => rate <= promise.overkillRate);
  return {
    shown: bad.length,
    overkillWithoutEscape: curve.falsePositiveRate[curve.truePositiveRate.indexOf(1)],
    escapesAtPromise: Math.round((1 - curve.truePositiveRate[corner]) * bad.length),
  };
}

/** The agreement study that we plan with quality: our choice. */
export const study = { good: 30, bad: 30, inspectors: 3, trials: 2 } as const;

export function studyBoards(): number {
  return study.good + study.bad;
}

/** Bad boards of each kind, if the kinds share the bad ones evenly. */
export function studyBoardsPerKind(): number {
  return study.bad / runningExample.defects.kinds.length;
}

/** Verdicts on one board, by all inspectors in all trials. */
export function looksPerBoard(): number {
  return study.inspectors * study.trials;
}

/** Verdicts on the bad boards of one kind, by all inspectors in all trials. */
export function studyCallsPerKind(): number {
  return studyBoardsPerKind() * looksPerBoard();
}

export function studyCalls(): number {
  return studyBoards() * looksPerBoard();
}

/** Hours of all inspectors together, at the time that a verdict takes. */
export function studyHours(): number {
  return (studyCalls() * costs.overkillSeconds) / 3600;
}

/** Minutes of one inspector, at the time that a verdict takes. */
export function studyMinutesEach(): number {
  return (studyBoards() * study.trials * costs.overkillSeconds) / 60;
}

/** The share of misses that so many bad boards without a miss still allow, 95 % sure. */
export function missesAllowedBy(bad: number): number {
  return clopperPearsonInterval(0, bad, { side: 'upper' }).high;
}

export interface TwoInspectors {
  readonly agreement: number;
  /** The agreement that their habits alone would give. */
  readonly chance: number;
  /** Agreement of one of them with somebody who passes every board. */
  readonly withPassAll: number;
  readonly kappa: number;
}

/** Agreement and Cohen's kappa of two independent inspectors, both right on the same share. */
export function twoInspectors(accuracy: number, badShare: number): TwoInspectors {
  const agreement = accuracy ** 2 + (1 - accuracy) ** 2;
  const saysBad = badShare * accuracy + (1 - badShare) * (1 - accuracy);
  const chance = saysBad ** 2 + (1 - saysBad) ** 2;
  const kappa = (agreement - chance) / (1 - chance);
  return { agreement, chance, withPassAll: 1 - saysBad, kappa };
}

/** Good boards that may be rejected among so many when the promise is to be shown, 95 % sure. */
export function rejectsThatShowPromise(good: number): number {
  let rejected = Math.floor(good * promise.overkillRate);
  const shown = () => clopperPearsonInterval(rejected, good, { side: 'upper' }).high;
  while (rejected > 0 && shown() > promise.overkillRate) rejected--;
  return rejected;
}

/** The forecast of the snippet `forecast`: by the average of past sprints, and by their spread. */
export function sprintForecast(): {
  readonly average: number;
  readonly byAverage: number;
  readonly chance: number;
  readonly promised: number;
} {
  const finished = [7, 5, 9, 3, 6, 8, 2, 7, 6, 7];
  const backlog = 30;
  const average = finished.reduce((sum, items) => sum + items, 0) / finished.length;
  const byAverage = Math.ceil(backlog / average);
  const outcomes = forecastSprints(finished, backlog, { seed: 12 });
  const chance = outcomes.filter(({ value }) => value <= byAverage).at(-1)?.confidence ?? 0;
  return { average, byAverage, chance, promised: promiseAt(outcomes, 0.85) };
}

/** Defective boards that each of two versions must see to tell two recalls apart, 95 % and 80 %. */
export function defectsToTellApart(before: number, after: number): number {
  const z = normalQuantile(0.975) + normalQuantile(0.8);
  const scatter = before * (1 - before) + after * (1 - after);
  return Math.ceil((z / (after - before)) ** 2 * scatter);
}

/** Defective boards that pass all stations of the fleet in a day. */
export function fleetDefectsPerDay(): number {
  return fleet.stations * defectiveAmong(boardsPerDay());
}

/** The incident of the post-mortem page: ours, made up to be written down. */
export const incident = { days: 6, recall: 0.98, returned: 3, score: 0.11 } as const;

/** Boards that passed the dim lamp before anybody knew. */
export function incidentBoards(): number {
  return incident.days * boardsPerDay();
}

/** Escapes of those days that the healthy lamp would have prevented, and their US dollars. */
export function incidentEscapes(): { readonly added: number; readonly dollars: number } {
  return {
    added: incident.days * addedEscapesPerDay(1, targetRecall, incident.recall),
    dollars: incident.days * addedEscapeCostPerDay(1, targetRecall, incident.recall),
  };
}

/** The doubts and recalls of the snippet `release-early`: our assumptions. */
const release = {
  doubt: 0.2,
  worse: 0.98,
  limit: 0.9875,
  better: 0.997,
  daysUntilNoticed: 7,
} as const;

/** Expected US dollars of releasing to the whole fleet after so many days of shadow on one line. */
export function releaseBill(days: number): number {
  const { doubt, worse, limit, better, daysUntilNoticed } = release;
  const shown = Math.floor(days * defectiveAmong(boardsPerDay()));
  const allowed = Math.floor(shown * (1 - limit));
  const slips = shown === 0 ? 1 : incompleteBeta(worse, shown - allowed, allowed + 1);
  const fleetDay = (points: number) => fleet.stations * worthPerDay(points);
  const forgone = (1 - doubt) * days * fleetDay(better - targetRecall);
  return forgone + doubt * slips * daysUntilNoticed * fleetDay(targetRecall - worse);
}

/** The day of shadow, of the first two weeks, on which a release is expected to cost least. */
export function cheapestReleaseDay(): number {
  const bills = Array.from({ length: 15 }, (_, day) => releaseBill(day));
  return bills.indexOf(Math.min(...bills));
}

/** US dollars of two weeks of one engineer, in the snippet `worth-of-recall`. */
export const twoWeeksOfWork = 4_800;

/** Days in which a tenth of a point of recall pays two weeks of work, on so many stations. */
export function paybackDays(stations: number): number {
  return twoWeeksOfWork / (worthPerDay(0.001) * stations);
}
