import { checkBetween, checkResult } from '../check.ts';
import { erlangC } from './erlang.ts';
import { averagesFromWaiting, checkStable } from './queue.ts';
import type { QueueAverages, QueueLoad } from './queue.ts';

/**
 * M/M/c queue: random (Poisson) arrivals, exponential service times, c servers, room for all.
 *
 * Formula: $W_q = \frac{C(c, \lambda/\mu)}{c\mu - \lambda}$
 *
 * @param load arrival rate, service rate of one server, number of servers
 * @returns long-run averages, in the unit of time of the rates
 * @throws RangeError when a rate is not above 0 or the servers cannot keep up
 * @example
 * ```ts
 * import { mmcQueue } from '#vision';
 * const { utilization, waitingTime, numberInSystem } = mmcQueue({ arrivalRate: 3, serviceRate: 4 });
 * [utilization, waitingTime, numberInSystem]; // [0.75, 0.75, 3]
 * ```
 * @source Kleinrock, "Queueing Systems, Volume 1", 1975, section 3.5; Gross, Shortle, Thompson,
 * Harris, "Fundamentals of Queueing Theory", 2008, section 2.3
 */
export function mmcQueue(load: QueueLoad): QueueAverages {
  const utilization = checkStable(load);
  const { arrivalRate, serviceRate, servers = 1 } = load;
  const probabilityOfWaiting = erlangC(servers, arrivalRate / serviceRate);
  const waitingTime = probabilityOfWaiting / (servers * serviceRate - arrivalRate);
  return {
    utilization,
    probabilityEmpty: emptyShare(servers, arrivalRate / serviceRate),
    probabilityOfWaiting,
    ...averagesFromWaiting(arrivalRate, 1 / serviceRate, waitingTime),
  };
}

/**
 * Probability that an arrival at an M/M/c queue waits longer than a given time, first come first
 * served.
 *
 * Formula: $P(W_q > t) = C(c, a)\, e^{-(c\mu - \lambda) t}$
 *
 * @param load arrival rate, service rate of one server, number of servers
 * @param time the waiting time, 0 or more
 * @returns probability, 0 to 1
 * @throws RangeError when the time is negative or the servers cannot keep up
 * @example
 * ```ts
 * import { mmcWaitExceeds } from '#vision';
 * mmcWaitExceeds({ arrivalRate: 3, serviceRate: 4 }, 0); // 0.75
 * mmcWaitExceeds({ arrivalRate: 3, serviceRate: 4 }, Math.log(10)); // 0.07499999999999998
 * ```
 * @source Gross, Shortle, Thompson, Harris, "Fundamentals of Queueing Theory", 2008, section 2.3
 */
export function mmcWaitExceeds(load: QueueLoad, time: number): number {
  checkStable(load);
  checkBetween('time', time, 0, Number.MAX_VALUE);
  const { arrivalRate, serviceRate, servers = 1 } = load;
  const spare = servers * serviceRate - arrivalRate;
  return erlangC(servers, arrivalRate / serviceRate) * Math.exp(-spare * time);
}

/**
 * Waiting time that a given percentage of arrivals at an M/M/c queue does not exceed.
 *
 * Formula: $t_p = \max\Bigl(0, \frac{\ln\bigl(C(c, a) / (1 - p)\bigr)}{c\mu - \lambda}\Bigr)$
 *
 * @param load arrival rate, service rate of one server, number of servers
 * @param percent 0 to below 100
 * @returns waiting time; 0 when that many do not wait at all
 * @throws RangeError when percent is out of range or the servers cannot keep up
 * @example
 * ```ts
 * import { mmcWaitPercentile } from '#vision';
 * mmcWaitPercentile({ arrivalRate: 3, serviceRate: 4 }, 20); // 0
 * mmcWaitPercentile({ arrivalRate: 3, serviceRate: 4 }, 99); // 4.317488113536309
 * ```
 * @source Gross, Shortle, Thompson, Harris, "Fundamentals of Queueing Theory", 2008, section 2.3
 */
export function mmcWaitPercentile(load: QueueLoad, percent: number): number {
  checkBetween('percent', percent, 0, 100 - 1e-12);
  const waiting = mmcWaitExceeds(load, 0);
  const spare = (load.servers ?? 1) * load.serviceRate - load.arrivalRate;
  checkResult('load', spare);
  if (waiting === 0) return 0;
  const time = Math.max(0, Math.log(waiting / (1 - percent / 100)) / spare);
  checkResult('load', time);
  return time;
}

/** $1 / \bigl(\sum_{k<c} a^k / k! + \frac{a^c / c!}{1 - \rho}\bigr)$ */
function emptyShare(servers: number, offeredLoad: number): number {
  let [term, sum] = [1, 0];
  for (let k = 1; k <= servers; k++) {
    sum += term;
    term *= offeredLoad / k;
  }
  return 1 / (sum + term / (1 - offeredLoad / servers));
}
