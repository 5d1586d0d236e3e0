import { check, checkInteger, checkPositive } from '../check.ts';
import { Random } from '../random.ts';
import { durationsFrom } from './duration.ts';
import type { DurationDistribution } from './duration.ts';
import { EventQueue } from './event-queue.ts';
import { summarizeLine } from './line-summary.ts';
import type { BoardPassage, LineSummary } from './line-summary.ts';

/** An inspection line to simulate; times in seconds. */
export interface InspectionLine {
  /** Boards that arrive, at least 1. */
  readonly boards: number;
  /** Time from one arrival to the next: the takt when constant, Poisson when exponential. */
  readonly interarrival: DurationDistribution;
  /** Time that a worker needs for a board. */
  readonly service: DurationDistribution;
  /** Workers (inference processes) that serve in parallel, at least 1; default 1. */
  readonly workers?: number;
  /** Places to wait in; a board that finds none is dropped; default no limit. */
  readonly buffer?: number;
  /** Time from arrival to decision above which a board is late; default no limit. */
  readonly deadline?: number;
  /** Boards at the start that the summary leaves out; default 0. */
  readonly warmUp?: number;
  /** Default 1. The same seed gives the same arrivals and service times to any line. */
  readonly seed?: number;
}

/**
 * Discrete-event simulation of an inspection line: boards arrive, wait in a bounded buffer first
 * come first served, and are decided on by the next free worker.
 *
 * The first board arrives at time 0. A worker who finishes at the instant of an arrival is free
 * for it. Service times belong to boards, not to workers, so two lines with one seed see the same
 * boards and differ only in what you changed. O(n log n) in the boards.
 *
 * @param line the line: arrivals, service, workers, buffer, deadline
 * @returns each board's passage in order of arrival, and the summary
 * @throws RangeError when a number is out of range
 * @example
 * ```ts
 * import { simulateInspectionLine } from '#vision';
 * const takt = { kind: 'constant', seconds: 2 } as const;
 * const service = { kind: 'sequence', seconds: [1, 5, 1, 1] } as const;
 * const { summary } = simulateInspectionLine({ boards: 4, interarrival: takt, service, buffer: 1, deadline: 4 });
 * [summary.decided, summary.dropped, summary.late]; // [3, 1, 1]
 * ```
 * @source Law, "Simulation Modeling and Analysis", 5th edition, 2015, chapter 1 (next-event time
 *   advance)
 */
export function simulateInspectionLine(line: InspectionLine): {
  passages: BoardPassage[];
  summary: LineSummary;
} {
  const { boards, workers = 1, buffer = Infinity, warmUp = 0, seed = 1 } = line;
  checkInteger('boards', boards, 1);
  checkInteger('workers', workers, 1);
  if (buffer !== Infinity) checkInteger('buffer', buffer);
  if (line.deadline !== undefined) checkPositive('deadline', line.deadline);
  checkInteger('warmUp', warmUp);
  check(warmUp < boards, 'warmUp', warmUp, `below the ${boards} boards`);
  const nextGap = durationsFrom('interarrival', line.interarrival, new Random(seed));
  const nextService = durationsFrom('service', line.service, new Random(seed + 2 ** 32));

  const passages: BoardPassage[] = [];
  const events = new EventQueue<{ kind: 'arrival' } | { kind: 'decision' }>();
  const waiting: { board: number; serviceTime: number }[] = [];
  let [served, busy] = [0, 0];

  const startService = (now: number): void => {
    const { board, serviceTime } = waiting[served++];
    busy++;
    const { arrival } = passages[board];
    passages[board] = { arrival, start: now, decision: now + serviceTime };
    events.push(now + serviceTime, { kind: 'decision' }, 0);
  };

  events.push(0, { kind: 'arrival' }, 1);
  for (let next = events.pop(); next !== undefined; next = events.pop()) {
    const { time, event } = next;
    if (event.kind === 'decision') {
      busy--;
      if (served < waiting.length) startService(time);
      continue;
    }
    const board = passages.length;
    const serviceTime = nextService();
    passages.push({ arrival: time, start: null, decision: null });
    const hasRoom = busy < workers || waiting.length - served < buffer;
    if (hasRoom) waiting.push({ board, serviceTime });
    if (hasRoom && busy < workers) startService(time);
    if (passages.length < boards) events.push(time + nextGap(), { kind: 'arrival' }, 1);
  }
  return { passages, summary: summarizeLine(passages.slice(warmUp), workers, line.deadline) };
}
