/** Figures of the design of traceability; what it assumes is ours, as the running example is. */
import { runningExample } from '../../vision/running-example.ts';
import { incident, incidentBoards, incidentEscapes } from '../collaboration-communication.ts';
import { boardsIn, boardsPerDay, hoursPerShift } from '../flow.ts';
import { boardBytes } from '../images.ts';
import { costOfWrites, prices } from '../image-store.ts';
import { escapesAmong } from '../mistakes.ts';
import { recordBytes } from '../records.ts';
import { megapixelsPerSecond } from '../throughput.ts';

const { box, costs, fleet, line } = runningExample;
const daysPerYear = 365;

/** What the design keeps, in years, bytes and pixels. */
export const kept = {
  recordYears: 10,
  cropYears: 1,
  /** Pixels on a side of the piece that is kept around the highest score of a passed board. */
  cropSide: 256,
  /** Bytes of the disk at a station that holds every field for a while. */
  ringBytes: 8e12,
  /** Bytes of an entry of the index: digest of the serial, time, place of the record. */
  entryBytes: 48,
  /** Bytes of a page of a B-tree. */
  pageBytes: 8192,
  /** US dollars a month that records and pieces may cost. */
  budgetDollars: 2000,
  /** Share of passed boards whose highest score lies in the band that a cause has moved. */
  bandShare: 0.003,
} as const;

/** Boards that the fleet makes in the years for which records stay. */
export function boardsOnRecord(): number {
  return fleet.stations * daysPerYear * kept.recordYears * boardsPerDay();
}

/** Bytes of all their records, uncompressed. */
export function recordsBytes(): number {
  return boardsOnRecord() * recordBytes;
}

/** US dollars a month for bytes in the cold class. */
export function coldDollars(bytes: number): number {
  return (bytes / 2 ** 30) * prices.cold;
}

/** Bytes of the index. */
export function indexBytes(): number {
  return boardsOnRecord() * kept.entryBytes;
}

/** Pages that one look-up reads in a B-tree whose pages are full. */
export function pagesRead(): number {
  return Math.ceil(Math.log(boardsOnRecord()) / Math.log(kept.pageBytes / kept.entryBytes));
}

/** Seconds to read the records' serials of the fleet's month, 20 bytes each, at so many bytes a second. */
export function scanSeconds(bytesPerSecond: number): number {
  return (fleet.stations * 30 * boardsPerDay() * 20) / bytesPerSecond;
}

/** Days until the station's disk is overwritten. */
export function ringDays(): number {
  return kept.ringBytes / boardBytes(boardsPerDay());
}

export function cropBytes(): number {
  return kept.cropSide ** 2;
}

/** Bytes of the fleet's pieces, one of each board, for as long as they stay. */
export function cropsBytes(): number {
  return fleet.stations * daysPerYear * kept.cropYears * boardsPerDay() * cropBytes();
}

/** Bytes of all fields of the fleet for as long. */
export function fieldsBytes(): number {
  return fleet.stations * daysPerYear * kept.cropYears * boardBytes(boardsPerDay());
}

/** US dollars a month of records, index and pieces in the cold class. */
export function addedDollars(): number {
  return coldDollars(recordsBytes() + indexBytes() + cropsBytes());
}

/** US dollars a month for writing each piece of the fleet as an object of its own. */
export function singleWritesDollars(): number {
  return costOfWrites(fleet.stations * 30 * boardsPerDay());
}

/** Boards between a good and a bad reading of the reference board, which is shown each shift. */
export function bracketBoards(): number {
  return incidentBoards() + boardsIn(hoursPerShift);
}

/** Boards of the bracket that have a score in the band. */
export function suspects(): number {
  return bracketBoards() * kept.bandShare;
}

/** Hours of people who look at so many boards once. */
export function lookHours(boards: number): number {
  return (boards * costs.overkillSeconds) / 3600;
}

/** Escapes that the days of the incident are expected to hold. */
export function escapesInBracket(): number {
  return escapesAmong(incidentBoards(), incident.recall);
}

/** Of these, those that the cause has added. */
export function addedByCause(): number {
  return incidentEscapes().added;
}

/** Seconds of one card to score the pieces of so many boards again, in half precision. */
export function rescoreSeconds(boards: number): number {
  const megapixels = (boards * cropBytes()) / 1e6;
  return megapixels / megapixelsPerSecond(box.published.side, box.published.half);
}

/** Digests that a record holds, one a field, and bytes of one SHA-256. */
export const digests = { each: 32, fields: line.fieldsPerBoard } as const;
