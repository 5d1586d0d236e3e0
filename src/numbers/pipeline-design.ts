/** Figures of the pages on pipeline design; what they assume is ours, as the running example is. */
import { md1Queue } from '#vision/serving';
import { datasetImages, runningExample } from '../vision/running-example.ts';
import { addedEscapeCostPerDay, keptBytes } from './fleet.ts';
import { boardsPerDay, imagesOf } from './flow.ts';
import { boardBytes, fieldBytes } from './images.ts';

const { fleet, line } = runningExample;

/** Milliseconds of a field's decision that the model may take. */
export const modelMilliseconds = 50;

/** A recall that has slipped, as the pages tell it. */
export const slippedRecall = 0.98;

/** Score of the travelling board's bite after a port that resizes without antialiasing: our story. */
export const portedScore = 0.19;

/** Score, before that port, of bites that fall under the threshold after it. */
export const fadedScore = 0.18;

/** US dollars that one training, with its labels and its gate, costs in our examples. */
export const trainingCost = 4000;

/** Bytes of one line of a manifest: path, digest, label, split. */
const manifestLineBytes = 150;

/** Fields that the fleet photographs in a day. */
export function photographedPerDay(): number {
  return fleet.stations * imagesOf(boardsPerDay());
}

/** Images that so many stations send in a day: those of stopped boards and of the sample. */
export function uploadsPerDay(stations: number = fleet.stations): number {
  return stations * imagesOf(keptBytes(boardsPerDay()) / boardBytes());
}

/** Images that the fleet sends in thirty days. */
export function uploadsPerMonth(): number {
  return 30 * uploadsPerDay();
}

/** Images a day that the fleet sets aside when such a share of them fails. */
export function deadLettersPerDay(share: number): number {
  return uploadsPerDay() * share;
}

/** Bytes that so many stations send in a day. */
export function uploadBytesPerDay(stations: number = fleet.stations): number {
  return stations * keptBytes(boardsPerDay());
}

/** Megabits a second that one station's uploads take on average over the day. */
export function uplinkMegabits(): number {
  return (uploadBytesPerDay(1) * 8) / (24 * 3600 * 1e6);
}

/** Hours that one card needs for so many images, at the model's time for each. */
export function scoringHours(images: number): number {
  return (images * modelMilliseconds) / 3_600_000;
}

/** Minutes that one card needs for so many images. */
export function scoringMinutes(images: number): number {
  return 60 * scoringHours(images);
}

/** Fields that so many lines photograph in a second, evenly spread. */
export function fieldsPerSecond(lines: number): number {
  return (lines * line.fieldsPerBoard) / line.taktSeconds;
}

/** Fields a second of a card that needs so many milliseconds a batch, and so many more a field. */
export function batchCapacity(size: number, perBatch: number, perField: number): number {
  return (1000 * size) / (perBatch + size * perField);
}

/** Seconds that a board waits on average at this load, if boards come at random (M/D/1). */
export function waitAtLoad(load: number): number {
  const { taktSeconds } = line;
  return md1Queue({ arrivalRate: 1 / taktSeconds, serviceTime: load * taktSeconds }).waitingTime;
}

/** Bytes of the data set's images. */
export function datasetBytes(): number {
  return datasetImages() * fieldBytes();
}

/** Bytes of so many copies of its images. */
export function copiesBytes(copies: number): number {
  return copies * datasetBytes();
}

/** Bytes of so many manifests, each a text that names every image with its label and split. */
export function manifestsBytes(manifests: number): number {
  return manifests * datasetImages() * manifestLineBytes;
}

/** Hours after which one training pays when so many stations run at the lower recall. */
export function hoursUntilTrainingPays(before: number, after: number, stations: number): number {
  return (24 * daysUntilTrainingPays(before, after)) / stations;
}

/** Days of a line at the lower recall whose escapes cost as much as one training. */
export function daysUntilTrainingPays(before: number, after: number): number {
  return trainingCost / addedEscapeCostPerDay(1, before, after);
}

/** Seconds below which the first random pause before a retry lies, and below which all lie: ours. */
export const retryLimits = { first: 1, most: 60 } as const;

/** Minutes that so many pauses take on average: each is random below a limit that doubles (full jitter). */
export function meanRetryMinutes(pauses: number): number {
  const { first, most } = retryLimits;
  const limits = Array.from({ length: pauses }, (_, i) => Math.min(most, first * 2 ** i));
  return limits.reduce((sum, limit) => sum + limit / 2, 0) / 60;
}

/** Attempts that a step of so many hours takes on average, when machines vanish at random (Poisson). */
export function attemptsNeeded(hours: number, machineLives: number): number {
  return Math.exp(hours / machineLives);
}

/** Hours that are lost on average until such a step has run through once. */
export function hoursLost(hours: number, machineLives: number): number {
  return machineLives * (Math.exp(hours / machineLives) - 1) - hours;
}
