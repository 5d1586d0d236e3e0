/** What the fleet's kept images cost at rest, by list prices of S3. */
import { uploadBytesPerDay, uploadsPerDay } from './pipeline-design.ts';
import { tilesPerField } from './images.ts';

/**
 * US dollars, US East, as published in March 2026: a gigabyte and month, a thousand requests, a gigabyte read back.
 *
 * Standard costs less a gigabyte the more one has; `upTo` is in gigabytes.
 */
export const prices = {
  standard: [
    { upTo: 50 * 1024, price: 0.023 },
    { upTo: 500 * 1024, price: 0.022 },
    { upTo: Infinity, price: 0.021 },
  ],
  cold: 0.004,
  thousandWrites: 0.005,
  thousandTransitions: 0.02,
  coldReading: 0.03,
} as const;

/** S3 counts a gigabyte as 2^30 bytes. */
const bytesPerGigabyte = 2 ** 30;

/** Days for which a kept image stays, as a rule of ours. */
export const keptDays = 365;

/** Days in the class that costs nothing to read. */
export const warmDays = 30;

/** Gigabytes that the fleet holds when images stay so many days. */
export function heldGigabytes(days: number): number {
  return (days * uploadBytesPerDay()) / bytesPerGigabyte;
}

/** US dollars a month for so many gigabytes in Standard. */
export function standardCost(gigabytes: number): number {
  let [cost, below] = [0, 0];
  for (const { upTo, price } of prices.standard) {
    cost += Math.max(0, Math.min(gigabytes, upTo) - below) * price;
    below = upTo;
  }
  return cost;
}

/** US dollars a month for a year's images: some days in Standard, the rest in Glacier Instant Retrieval. */
export function storageCost(standardDays: number, days: number = keptDays): number {
  return (
    standardCost(heldGigabytes(standardDays)) + heldGigabytes(days - standardDays) * prices.cold
  );
}

/** US dollars a month for writing the kept images, one object a field or one a tile. */
export function writingCost(objects: 'field' | 'tile'): number {
  return costOfWrites(30 * uploadsPerDay() * (objects === 'field' ? 1 : tilesPerField()));
}

/** US dollars for writing so many objects. */
export function costOfWrites(objects: number): number {
  return (objects / 1000) * prices.thousandWrites;
}

/** US dollars a month for moving each field once to the cold class. */
export function movingCost(): number {
  return ((30 * uploadsPerDay()) / 1000) * prices.thousandTransitions;
}

/** US dollars for reading so many days' images back from the cold class. */
export function readingCost(days: number): number {
  return heldGigabytes(days) * prices.coldReading;
}
