import { checkBetween, checkPositive } from '../check.ts';
import { averagesFromWaiting, checkStable } from './queue.ts';
import type { QueueAverages } from './queue.ts';

/**
 * M/G/1 queue: Poisson arrivals, one server, any service-time distribution.
 *
 * The mean wait (Pollaczek–Khinchine) grows with the spread of the service time: at the same load
 * exponential service waits twice as long as constant service.
 *
 * Formula: $W_q = \frac{\lambda (\sigma^2 + 1/\mu^2)}{2 (1 - \rho)}, \quad \rho = \lambda / \mu$
 *
 * @param load arrival rate, mean service time and its standard deviation
 * @returns long-run averages; times in the service time's unit
 * @throws RangeError when a number is out of range or the server cannot keep up
 * @example
 * ```ts
 * import { mg1Queue } from '#vision';
 * const load = { arrivalRate: 0.5, meanServiceTime: 1 };
 * mg1Queue({ ...load, serviceTimeDeviation: 1 }).waitingTime; // 1
 * mg1Queue({ ...load, serviceTimeDeviation: 0 }).waitingTime; // 0.5
 * ```
 * @source Pollaczek, 1930; Khinchine, 1932; Kleinrock, "Queueing Systems, Volume 1", 1975, section
 *   5.6
 */
export function mg1Queue(load: {
  readonly arrivalRate: number;
  readonly meanServiceTime: number;
  readonly serviceTimeDeviation: number;
}): QueueAverages {
  const { arrivalRate, meanServiceTime, serviceTimeDeviation } = load;
  checkPositive('meanServiceTime', meanServiceTime);
  checkBetween('serviceTimeDeviation', serviceTimeDeviation, 0, Number.MAX_VALUE);
  const utilization = checkStable({ arrivalRate, serviceRate: 1 / meanServiceTime });
  const secondMoment = serviceTimeDeviation ** 2 + meanServiceTime ** 2;
  const waitingTime = (arrivalRate * secondMoment) / (2 * (1 - utilization));
  return {
    utilization,
    probabilityEmpty: 1 - utilization,
    probabilityOfWaiting: utilization,
    ...averagesFromWaiting(arrivalRate, meanServiceTime, waitingTime),
  };
}

/**
 * M/D/1 queue: Poisson arrivals, one server, every service as long as the next.
 *
 * A model that takes the same time for every image comes close to this.
 *
 * Formula: $W_q = \frac{\rho}{2 \mu (1 - \rho)}$
 *
 * @param load arrival rate and service time
 * @returns long-run averages; times in the service time's unit
 * @throws RangeError when a number is not above 0 or the server cannot keep up
 * @example
 * ```ts
 * import { md1Queue } from '#vision';
 * md1Queue({ arrivalRate: 0.75, serviceTime: 1 }).waitingTime; // 1.5
 * ```
 * @source Kleinrock, "Queueing Systems, Volume 1", 1975, section 5.6
 */
export function md1Queue(load: {
  readonly arrivalRate: number;
  readonly serviceTime: number;
}): QueueAverages {
  const { arrivalRate, serviceTime } = load;
  return mg1Queue({ arrivalRate, meanServiceTime: serviceTime, serviceTimeDeviation: 0 });
}
