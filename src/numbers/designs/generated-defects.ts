/** Figures of the design that generates pictures of a defect seen nine times; what it assumes is ours. */
import { clopperPearsonInterval } from '#vision/classification';
import { runningExample } from '../../vision/running-example.ts';
import { twoWeeksOfWork } from '../collaboration-communication.ts';
import { boardsPerDay } from '../flow.ts';

/** Scratches across the solder mask, found after the fact on one line: our assumptions. */
export const scratches = {
  seen: 9,
  days: 90,
  lots: 3,
  /** Of the nine, those that the present model stops. */
  stopped: 4,
  /** Of nine, those that a better model is hoped to stop. */
  hoped: 8,
} as const;

/** Chance that the new model finds a defect that the old one misses, and the other way round: our hope. */
export const change = { gained: 0.45, lost: 0.05 } as const;

/** Rounds, trainings, and their hours and US dollars: our assumptions. */
export const experiment = {
  arms: 3,
  seeds: 3,
  detectorHours: 6,
  generatorHours: 10,
  dollarsPerHour: 2,
  pictures: 2000,
  secondsPerLook: 10,
  inspectorDollarsPerHour: 30,
} as const;

/** Scratches that one line makes a month. */
export function perMonth(): number {
  return (scratches.seen * 30) / scratches.days;
}

/** Boards of which one has a scratch. */
export function boardsPerScratch(): number {
  return (scratches.days * boardsPerDay()) / scratches.seen;
}

/** The recall that so many found of nine show at least, 95 % sure. */
export function shownOfNine(found: number): number {
  return clopperPearsonInterval(found, scratches.seen, { side: 'lower' }).low;
}

/** Chance of at least so many gains among so many boards that differ, when both models are equally good. */
export function chanceOfGains(gains: number, differ: number): number {
  let sum = 0;
  let ways = 1;
  for (let count = 0; count <= differ; count++) {
    if (count >= gains) sum += ways;
    ways = (ways * (differ - count)) / (count + 1);
  }
  return sum / 2 ** differ;
}

/** Chance that a paired test on so many real defects shows the hoped-for gain, 5 % one-sided. */
export function power(defects: number, { gained, lost } = change): number {
  let sum = 0;
  for (let differ = 0; differ <= defects; differ++) {
    for (let gains = 0; gains <= differ; gains++) {
      if (chanceOfGains(gains, differ) > 0.05) continue;
      const logWays =
        logFactorial(defects) -
        logFactorial(gains) -
        logFactorial(differ - gains) -
        logFactorial(defects - differ);
      sum += Math.exp(
        logWays +
          gains * Math.log(gained) +
          (differ - gains) * Math.log(lost) +
          (defects - differ) * Math.log(1 - gained - lost),
      );
    }
  }
  return sum;
}

function logFactorial(count: number): number {
  let sum = 0;
  for (let factor = 2; factor <= count; factor++) sum += Math.log(factor);
  return sum;
}

/** Real defects from which on the test has the power asked for, and keeps it for the next ten. */
export function defectsForPower(asked: number): number {
  let enough = 1;
  for (let defects = 1; defects <= enough + 10; defects++) {
    if (power(defects) < asked) enough = defects + 1;
  }
  return enough;
}

/** Months of one line until so many new ones have been seen; the nine have been used. */
export function monthsUntil(defects: number): number {
  return defects / perMonth();
}

export function detectorTrainings(): number {
  return scratches.lots * experiment.arms * experiment.seeds;
}

/** US dollars: two weeks of work, the card, and somebody who looks at every picture. */
export function bill() {
  const { detectorHours, generatorHours, dollarsPerHour } = experiment;
  const hours = detectorTrainings() * detectorHours + scratches.lots * generatorHours;
  const lookHours = (experiment.pictures * experiment.secondsPerLook) / 3600;
  const looks = lookHours * experiment.inspectorDollarsPerHour;
  const card = hours * dollarsPerHour;
  return { work: twoWeeksOfWork, hours, card, looks, sum: twoWeeksOfWork + card + looks };
}

/** US dollars a month and line when the hoped-for recall comes true. */
export function worthPerMonth(): number {
  const more = (scratches.hoped - scratches.stopped) / scratches.seen;
  return perMonth() * more * runningExample.costs.escape;
}

/** Months after which the bill is paid on so many lines with this product. */
export function monthsToPay(lines: number): number {
  return bill().sum / (worthPerMonth() * lines);
}
