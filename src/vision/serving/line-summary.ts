import { checkResult } from '../check.ts';
import { summarizeLatencies } from './latency-summary.ts';
import type { LatencySummary } from './latency-summary.ts';

/** When a board came, was taken up and was decided on, in seconds; null for a dropped board. */
export interface BoardPassage {
  readonly arrival: number;
  readonly start: number | null;
  readonly decision: number | null;
}

/** What a simulated line came to. */
export interface LineSummary {
  readonly arrived: number;
  readonly decided: number;
  /** Boards that found no place to wait. */
  readonly dropped: number;
  /** Boards decided on after their deadline. */
  readonly late: number;
  /** Time from arrival to decision, in seconds; null when every board was dropped. */
  readonly timeInSystem: LatencySummary | null;
  /** Mean time in the buffer of the boards decided on, in seconds. */
  readonly meanWait: number;
  /** Busy time of the workers over their time from the first arrival to the last decision. */
  readonly utilization: number;
  /** Mean number of boards in the buffer over that time. */
  readonly meanQueueLength: number;
}

/** Summarizes passages in order of arrival; `deadline` in seconds, undefined for none. */
export function summarizeLine(
  passages: readonly BoardPassage[],
  workers: number,
  deadline: number | undefined,
): LineSummary {
  const times: number[] = [];
  let [waited, worked, end] = [0, 0, 0];
  for (const { arrival, start, decision } of passages) {
    if (start === null || decision === null) continue;
    times.push(decision - arrival);
    waited += start - arrival;
    worked += decision - start;
    end = Math.max(end, decision);
  }
  const squares = times.reduce((sum, time) => sum + time ** 2, 0);
  checkResult('interarrival and service', squares);
  const options = deadline === undefined ? {} : { deadline };
  const duration = end - passages[0].arrival;
  return {
    arrived: passages.length,
    decided: times.length,
    dropped: passages.length - times.length,
    late: times.filter((time) => time > (deadline ?? Infinity)).length,
    timeInSystem: times.length > 0 ? summarizeLatencies(times, options) : null,
    meanWait: times.length > 0 ? waited / times.length : 0,
    utilization: duration > 0 ? worked / (workers * duration) : 0,
    meanQueueLength: duration > 0 ? waited / duration : 0,
  };
}
