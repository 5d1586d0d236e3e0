/** Figures of the design for a plant without any cloud; what it assumes is ours. */
import { datasetImages, runningExample } from '../../vision/running-example.ts';
import { chanceOfAtLeast } from '../collaboration-communication.ts';
import { addedEscapeCostPerDay, keptBytes } from '../fleet.ts';
import { boardsPerDay } from '../flow.ts';
import { tilesPerField } from '../images.ts';
import { decisionBytes } from '../records.ts';
import {
  bundleMegabytes,
  keptMegabits,
  layerMegabytes,
  pulledMegabytes,
  stationsPerSite,
} from '../system-integration.ts';

/** The plant: an average site of the fleet, with whole stations. */
export const plantStations = Math.round(stationsPerSite());

/** Store, training, visits, clocks and spares of the plant: our assumptions. */
export const plant = {
  keptDays: 90,
  diskTerabytes: 20,
  epochs: 30,
  tilesPerSecond: 120,
  /** Cards that a cloud would lend for a night. */
  cloudCards: 8,
  clockPartsPerMillion: 20,
  yearsPerFault: 3,
  daysToReplace: 30,
} as const;

/** Bytes that the plant's stations keep in a day, by the fleet's own rule. */
export function plantBytesPerDay(): number {
  return plantStations * keptBytes(boardsPerDay());
}

export function storeBytes(): number {
  return plant.keptDays * plantBytesPerDay();
}

/** Disks that hold so much and stay four fifths full, two of every twelve for parity. */
export function disksNeeded(): number {
  const data = Math.ceil(storeBytes() / (0.8 * plant.diskTerabytes * 1e12));
  return data + 2 * Math.ceil(data / 10);
}

/** Megabits a second of kept fields within the plant. */
export function plantMegabits(): number {
  return plantStations * keptMegabits();
}

/** Bytes of the decisions of a day, which never leave either. */
export function plantDecisionBytesPerDay(): number {
  return plantStations * boardsPerDay() * decisionBytes;
}

/** Hours of one training on so many cards, if time falls with their number. */
export function trainingHours(cards = 1): number {
  const tiles = datasetImages() * tilesPerField() * plant.epochs;
  return tiles / (plant.tilesPerSecond * cards) / 3600;
}

/** Megabytes carried in: everything once, then code and a model. */
export function carriedMegabytes(): { readonly first: number; readonly update: number } {
  const { system, runtime, packages, code } = layerMegabytes;
  return {
    first: system + runtime + packages + code + bundleMegabytes,
    update: pulledMegabytes('code last') + bundleMegabytes,
  };
}

/** Days that a fix waits on average for the next visit. */
export function meanWaitDays(daysBetweenVisits: number): number {
  return daysBetweenVisits / 2;
}

/** US dollars of the escapes that a slipped recall adds while its fix waits for the next visit. */
export function waitDollars(daysBetweenVisits: number, before: number, after: number): number {
  return meanWaitDays(daysBetweenVisits) * addedEscapeCostPerDay(plantStations, before, after);
}

/** Hours until two free clocks may lie a takt apart, one fast and one slow. */
export function hoursUntilTaktApart(): number {
  const apart = (2 * plant.clockPartsPerMillion) / 1e6;
  return runningExample.line.taktSeconds / apart / 3600;
}

/** Stations that fail, on average, while one spare is being replaced. */
export function faultsWhileReplacing(): number {
  return (plantStations / plant.yearsPerFault) * (plant.daysToReplace / 365);
}

/** Chance that more stations fail in that time than there are spares left. */
export function chanceOfNoSpare(sparesLeft: number): number {
  return chanceOfAtLeast(sparesLeft + 1, faultsWhileReplacing());
}

/** Months after which this plant has seen what the whole fleet sees in one. */
export function monthsForFleetMonth(): number {
  return runningExample.fleet.stations / plantStations;
}
