import { check, checkInteger, checkPositive, checkResult, checkResults } from '../check.ts';

/** Long-run averages of a queue; times in the unit of the rates. */
export interface QueueAverages {
  /** Share of time that a server is busy, 0 to 1. */
  readonly utilization: number;
  /** Probability that nobody waits and no server is busy. */
  readonly probabilityEmpty: number;
  /** Probability that an arrival has to wait. */
  readonly probabilityOfWaiting: number;
  /** Mean time in the queue, before service. */
  readonly waitingTime: number;
  /** Mean time in queue and service. */
  readonly timeInSystem: number;
  /** Mean number waiting. */
  readonly queueLength: number;
  /** Mean number waiting or in service. */
  readonly numberInSystem: number;
}

/** Rates of a queue and its servers, per one unit of time. */
export interface QueueLoad {
  /** Arrivals per unit of time. */
  readonly arrivalRate: number;
  /** Boards that one server finishes per unit of time when it is busy. */
  readonly serviceRate: number;
  /** Number of servers; default 1. */
  readonly servers?: number;
}

/** The four averages that follow from the mean waiting time by Little's law. */
export function averagesFromWaiting(
  arrivalRate: number,
  serviceTime: number,
  waitingTime: number,
): Pick<QueueAverages, 'waitingTime' | 'timeInSystem' | 'queueLength' | 'numberInSystem'> {
  const timeInSystem = waitingTime + serviceTime;
  checkResults('arrivalRate', [timeInSystem, arrivalRate * timeInSystem]);
  return {
    waitingTime,
    timeInSystem,
    queueLength: arrivalRate * waitingTime,
    numberInSystem: arrivalRate * timeInSystem,
  };
}

/** Expects rates above zero that the servers can keep up with; returns the utilization. */
export function checkStable({ arrivalRate, serviceRate, servers = 1 }: QueueLoad): number {
  checkPositive('arrivalRate', arrivalRate);
  checkPositive('serviceRate', serviceRate);
  checkInteger('servers', servers, 1);
  const capacity = servers * serviceRate;
  checkResult('serviceRate', capacity);
  const expected = `below ${capacity} (servers × service rate), or the queue grows without end`;
  check(arrivalRate < capacity, 'arrivalRate', arrivalRate, expected);
  return arrivalRate / capacity;
}
