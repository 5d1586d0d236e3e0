import { check, checkInteger, checkPositive, checkResult } from '../check.ts';
import type { QueueAverages, QueueLoad } from './queue.ts';

/** Averages of a queue with bounded room; times are those of the boards let in. */
export interface BoundedQueueAverages extends QueueAverages {
  /** Share of arrivals that find no room and are dropped. */
  readonly dropProbability: number;
  /** Arrivals let in per unit of time. */
  readonly throughput: number;
}

/**
 * M/M/c/K queue: Poisson arrivals, exponential service, c servers and room for K in all.
 *
 * With room bounded it is stable at any load: what does not fit is dropped.
 *
 * Formula: $p_n \propto \prod_{k=1}^{n} \frac{\lambda}{\min(k, c)\,\mu}$ for $n = 0 \dots K$, dropped: $p_K$
 *
 * @param load arrival rate, service rate of one server, number of servers
 * @param capacity room in queue and service together, at least the number of servers
 * @returns long-run averages; probabilityOfWaiting is of those let in
 * @throws RangeError when a rate is not above 0 or the capacity is below the number of servers
 * @example
 * ```ts
 * import { mmckQueue } from '#vision';
 * mmckQueue({ arrivalRate: 1, serviceRate: 1 }, 3).dropProbability; // 0.25
 * ```
 * @source Gross, Shortle, Thompson, Harris, "Fundamentals of Queueing Theory", 2008, section 2.5
 */
export function mmckQueue(load: QueueLoad, capacity: number): BoundedQueueAverages {
  const { arrivalRate, serviceRate, servers = 1 } = load;
  checkPositive('arrivalRate', arrivalRate);
  checkPositive('serviceRate', serviceRate);
  checkInteger('servers', servers, 1);
  checkInteger('capacity', capacity, 1);
  check(capacity >= servers, 'capacity', capacity, `at least the ${servers} servers`);
  const share = stateProbabilities(load, capacity);
  const over = (from: number, weigh: (n: number) => number) =>
    share.reduce((sum, probability, n) => (n < from ? sum : sum + weigh(n) * probability), 0);
  const throughput = arrivalRate * (1 - share[capacity]);
  const queueLength = over(servers, (n) => n - servers);
  const numberInSystem = over(0, (n) => n);
  checkResult('load', numberInSystem / throughput);
  return {
    dropProbability: share[capacity],
    throughput,
    probabilityEmpty: share[0],
    utilization: throughput / (servers * serviceRate),
    probabilityOfWaiting: (over(servers, () => 1) - share[capacity]) / (1 - share[capacity]),
    waitingTime: queueLength / throughput,
    timeInSystem: numberInSystem / throughput,
    queueLength,
    numberInSystem,
  };
}

/** Probability of 0, 1, …, capacity in the system, scaled at each step so that none overflows. */
function stateProbabilities(load: QueueLoad, capacity: number): number[] {
  const { arrivalRate, serviceRate, servers = 1 } = load;
  let weights = [1];
  for (let n = 1; n <= capacity; n++) {
    const next = (weights[n - 1] * arrivalRate) / (Math.min(n, servers) * serviceRate);
    weights.push(next);
    if (next > 1e100) weights = weights.map((weight) => weight / next);
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
