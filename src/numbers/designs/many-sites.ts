/** Figures of the design for many sites; what it assumes is ours, as the running example is. */
import { defectsNeededForRecall } from '#vision/classification';
import { datasetImages } from '../../vision/running-example.ts';
import { defectsToTellApart } from '../collaboration-communication.ts';
import { shadowDays } from '../fleet.ts';
import { boardsPerDay, defectiveAmong } from '../flow.ts';
import { targetRecall } from '../mistakes.ts';
import { trainingCost, uploadBytesPerDay } from '../pipeline-design.ts';
import { bundleMegabytes, shareMegabits } from '../system-integration.ts';
import { modelMilliseconds } from '../throughput.ts';

/** What the design assumes: sites, their stations, the rounds and a word a crossing. */
export const many = {
  sites: 5,
  countries: 3,
  stationsPerSite: 16,
  /** Learnt numbers of the detector, as Ultralytics publishes them for YOLOv8n. */
  weights: 3.2e6,
  rounds: 100,
  /** Training costs so many forward passes: forward and backward. */
  passesPerStep: 3,
  /** Days until a site's approval lets something out by hand. */
  approvalDays: 1,
  /** Share of defective boards that show the rarest kind. */
  rarestShare: 0.03,
  /** A recall that a site may have where another keeps the target. */
  worseRecall: 0.985,
  /** Days of a canary and of each site's wave. */
  waveDays: 1,
} as const;

/** Bytes of pictures that one site keeps in a day. */
export function picturesADay(): number {
  return uploadBytesPerDay(many.stationsPerSite);
}

/** Bytes of the learnt numbers, four each. */
export function weightBytes(): number {
  return 4 * many.weights;
}

/** Bytes that all sites send and receive in all rounds. */
export function federatedBytes(): number {
  return many.rounds * many.sites * 2 * weightBytes();
}

/** Seconds that one site's link takes for a round: the weights down and up again. */
export function roundTransferSeconds(): number {
  return (2 * weightBytes() * 8) / (shareMegabits * 1e6);
}

/** Hours of one card for one epoch over a data set of the example's size. */
export function epochHours(): number {
  return (datasetImages() * many.passesPerStep * modelMilliseconds('half')) / 3_600_000;
}

/** Minutes of the same. */
export function epochMinutes(): number {
  return 60 * epochHours();
}

/** Days of all rounds, an epoch each, on a line that is always there. */
export function federatedDays(): number {
  return (many.rounds * (epochHours() + roundTransferSeconds() / 3600)) / 24;
}

/** Days of all rounds when every crossing is approved by hand. */
export function federatedDaysByHand(): number {
  return federatedDays() + many.rounds * many.approvalDays;
}

/** Transfers in which each site's model is judged at every other site. */
export function matrixTransfers(): number {
  return many.sites * (many.sites - 1);
}

/** Defective boards that one site makes in a day. */
export function siteDefectsADay(): number {
  return many.stationsPerSite * defectiveAmong(boardsPerDay());
}

/** Days until one site has made the defective boards of its rarest kind that show the target. */
export function daysForRarestKind(): number {
  return defectsNeededForRecall(targetRecall) / (siteDefectsADay() * many.rarestShare);
}

/** Defective boards of a site's test that tell the worse recall from the target. */
export function boardsToTellSites(): number {
  return defectsToTellApart(targetRecall, many.worseRecall);
}

/** Bytes of a site's counts for a day: kinds, scores in bins, boards, versions. */
export function countsBytes(stations: number = many.stationsPerSite): number {
  const numbersAStation = 200;
  return stations * numbersAStation * 8;
}

/** Days from the first shadow to the last site, if nothing stops it. */
export function releaseDays(): number {
  return shadowDays + many.waveDays * (1 + many.sites);
}

/** Bytes of a release at one site when one copy crosses, and when every station pulls its own. */
export function releaseBytes() {
  const one = bundleMegabytes * 1e6;
  return { one, each: one * many.stationsPerSite };
}

/** US dollars of a training at every site. */
export function trainingsDollars(): number {
  return many.sites * trainingCost;
}

/** Hours in which a site's link would send a day's pictures, with a share for each station. */
export function hoursToSendADay(): number {
  return (picturesADay() * 8) / (shareMegabits * many.stationsPerSite * 1e6) / 3600;
}

/** Times the weights fit into the pictures of one day. */
export function picturesPerWeights(): number {
  return picturesADay() / weightBytes();
}
