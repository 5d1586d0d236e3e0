/** Figures of the design that watches nozzles and feeders; what it assumes is ours. */
import { clopperPearsonInterval } from '#vision/classification';
import type { ProportionInterval } from '#vision/classification';
import { runningExample } from '../../vision/running-example.ts';
import { chanceOfAtLeast } from '../collaboration-communication.ts';
import { boardsPerShift, hoursPerShift, shiftsPerDay } from '../flow.ts';

const secondsPerShift = hoursPerShift * 3600;
const shiftsPerMonth = 30 * shiftsPerDay;

/** The placement machines before the oven, and what they write of a pick: our assumptions. */
export const placement = {
  machines: 4,
  nozzles: 96,
  feeders: 160,
  partsPerBoard: 200,
  misPickRate: 0.0005,
  bytesPerPick: 64,
  /** Readings a second of one nozzle's vacuum, two bytes each. */
  vacuumHertz: 1000,
} as const;

/** What a year's log of the line holds, and how a worn part gets worse: our assumptions. */
export const wear = {
  stopsPerYear: 24,
  /** Of those stops, the ones that got worse slowly and so could be seen coming. */
  gradual: 15,
  /** Shifts in which mis-picks double, and the multiple of their usual number that stops the line. */
  doublingShifts: 2,
  stopsAt: 8,
} as const;

/** Minutes and US dollars: our assumptions. A board that is not made costs a dollar. */
export const health = {
  stopMinutes: 20,
  boardDollars: 1,
  lookMinutes: 10,
  lookDollars: 5,
} as const;

/** Alarms that a technician can follow in a shift, false ones included: our choice. */
export const alarmBudget = 1;

export function picksPerSecond(): number {
  return placement.partsPerBoard / runningExample.line.taktSeconds;
}

export function picksPerShift(): number {
  return placement.partsPerBoard * boardsPerShift();
}

/** Bytes of a shift when each pick is one record. */
export function recordBytesPerShift(): number {
  return picksPerShift() * placement.bytesPerPick;
}

/** Bytes of a shift when every reading of every nozzle's vacuum is kept. */
export function curveBytesPerShift(): number {
  return placement.nozzles * placement.vacuumHertz * 2 * secondsPerShift;
}

export function misPicksPerTenThousand(): number {
  return 1e4 * placement.misPickRate;
}

/** Mis-picks of a quiet shift that fall to one of so many nozzles or feeders. */
export function usualMisPicks(parts: number): number {
  return (picksPerShift() * placement.misPickRate) / parts;
}

/** The smallest count that lies so many standard deviations above the usual one (Poisson). */
export function misPickLimit(parts: number, deviations: number): number {
  const usual = usualMisPicks(parts);
  return Math.ceil(usual + deviations * Math.sqrt(usual));
}

/** False alarms of a quiet shift, when each nozzle and each feeder has a limit of its own. */
export function falseAlarmsPerShift(deviations: number): number {
  const { nozzles, feeders } = placement;
  const of = (parts: number) =>
    parts * chanceOfAtLeast(misPickLimit(parts, deviations), usualMisPicks(parts));
  return of(nozzles) + of(feeders);
}

/** The same of a week of the line. */
export function falseAlarmsPerWeek(deviations: number): number {
  return 7 * shiftsPerDay * falseAlarmsPerShift(deviations);
}

/** Hours from a nozzle's alarm to the stop, when its mis-picks grow steadily and are read once a shift. */
export function noticeHours(deviations: number): number {
  const growth = misPickLimit(placement.nozzles, deviations) / usualMisPicks(placement.nozzles);
  const doublings = Math.log2(wear.stopsAt / growth);
  return (doublings * wear.doublingShifts - 1) * hoursPerShift;
}

export function stopDollars(): number {
  const boards = (health.stopMinutes * 60) / runningExample.line.taktSeconds;
  return boards * health.boardDollars;
}

/** False alarms that cost as much as one stop. */
export function looksPerStop(): number {
  return stopDollars() / health.lookDollars;
}

/** US dollars a month that following the alarms saves, when each slow stop is prevented. */
export function savedPerMonth(deviations: number): number {
  const prevented = (wear.gradual / 12) * (stopDollars() - health.lookDollars);
  return prevented - falseAlarmsPerShift(deviations) * shiftsPerMonth * health.lookDollars;
}

/** What so many stops warned of, out of the slow ones, say about all that will come. */
export function warnedInterval(warned: number): ProportionInterval {
  return clopperPearsonInterval(warned, wear.gradual);
}
