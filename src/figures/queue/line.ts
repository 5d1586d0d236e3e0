import { md1Queue, mg1Queue, mmcQueue, simulateInspectionLine } from '#vision/serving';
import { boardMilliseconds, runningExample } from '../../vision/running-example.ts';

/** Boards of one simulated line: enough to read a share to about a percent, few enough for a frame. */
export const simulatedBoards = 1000;

/** Times in seconds; `spread` is the standard deviation of service over its mean. */
export interface LineSetting {
  readonly takt: number;
  readonly service: number;
  readonly spread: number;
}

export const startSetting: LineSetting = {
  takt: runningExample.line.taktSeconds,
  service: boardMilliseconds() / 1000,
  spread: 0.1,
};

/** How a simulated line fared. */
export interface SimulatedLine {
  /** Seconds. */
  readonly meanWait: number;
  /** Share of boards decided on later than one takt after they came. */
  readonly lateShare: number;
}

/** What a station of one worker does with boards at random and by the takt. */
export interface LineWaits {
  readonly load: number;
  /** Mean wait in seconds when boards come at random; null where the queue never ends. */
  readonly formula: number | null;
  readonly atRandom: SimulatedLine;
  readonly byTakt: SimulatedLine;
}

export function waitsOf({ takt, service, spread }: LineSetting): LineWaits {
  const load = service / takt;
  const mean = { arrivalRate: 1 / takt, meanServiceTime: service };
  const formula =
    load < 1 ? mg1Queue({ ...mean, serviceTimeDeviation: spread * service }).waitingTime : null;
  const simulate = (interarrival: Parameters<typeof simulateInspectionLine>[0]['interarrival']) => {
    const { summary } = simulateInspectionLine({
      boards: simulatedBoards,
      interarrival,
      service: serviceOf(service, spread),
      deadline: takt,
    });
    return { meanWait: summary.meanWait, lateShare: summary.late / summary.arrived };
  };
  return {
    load,
    formula,
    atRandom: simulate({ kind: 'exponential', mean: takt }),
    byTakt: simulate({ kind: 'constant', seconds: takt }),
  };
}

/** A lognormal service time of this mean and spread. */
function serviceOf(mean: number, spread: number) {
  const variance = Math.log(1 + spread ** 2);
  return {
    kind: 'lognormal',
    median: mean / Math.sqrt(1 + spread ** 2),
    sigma: Math.sqrt(variance),
  } as const;
}

/** Mean wait in seconds by the two textbook queues, at a load below 1. */
export function textbookWaits(takt: number, load: number): { md1: number; mm1: number } {
  const arrivalRate = 1 / takt;
  return {
    md1: md1Queue({ arrivalRate, serviceTime: load * takt }).waitingTime,
    mm1: mmcQueue({ arrivalRate, serviceRate: 1 / (load * takt) }).waitingTime,
  };
}
