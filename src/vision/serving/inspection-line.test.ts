import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EventQueue, mg1Queue, mmcQueue, mmckQueue, simulateInspectionLine } from './index.ts';
import type { DurationDistribution, InspectionLine } from './index.ts';
import vectors from './serving.vectors.json' with { type: 'json' };

describe('event queue', () => {
  test('pops in order of time, then rank, then push', () => {
    const item = fc.record({ time: fc.integer({ min: 0, max: 5 }), rank: fc.integer({ max: 2 }) });
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const queue = new EventQueue<number>();
        items.forEach(({ time, rank }, i) => {
          queue.push(time, i, rank);
        });
        const popped: number[] = [];
        for (let next = queue.pop(); next; next = queue.pop()) popped.push(next.event);
        const order = items.map((_, i) => i);
        order.sort(
          (a, b) => items[a].time - items[b].time || items[a].rank - items[b].rank || a - b,
        );
        expect(popped).toEqual(order);
      }),
    );
  });

  test('an empty queue pops nothing; a time must be a number', () => {
    const queue = new EventQueue<string>();
    expect(queue.pop()).toBeUndefined();
    expect(() => {
      queue.push(NaN, 'never');
    }).toThrow('time: found NaN');
  });
});

describe('inspection line', () => {
  test.each(vectors.lines)('$workers workers, buffer $buffer, board by board', (example) => {
    const { passages, summary } = simulateInspectionLine({
      boards: example.passages.length,
      interarrival: { kind: 'sequence', seconds: example.gaps },
      service: { kind: 'sequence', seconds: example.services },
      workers: example.workers,
      buffer: example.buffer ?? Infinity,
      deadline: example.deadline,
    });
    expect(passages).toEqual(example.passages);
    expect(summary.dropped).toBe(example.passages.filter(({ start }) => start === null).length);
    expect(summary.late).toBe(example.late);
    expect(summary.timeInSystem?.lateShare).toBe(example.late / summary.decided);
    expect(summary.timeInSystem?.p50).toBeCloseTo(example.p50, 12);
    expect(summary.timeInSystem?.p99).toBeCloseTo(example.p99, 12);
    expect(summary.meanWait).toBeCloseTo(example.meanWait, 12);
    expect(summary.utilization).toBeCloseTo(example.utilization, 12);
  });

  const poisson = (rate: number): DurationDistribution => ({ kind: 'exponential', mean: 1 / rate });
  const long = { boards: 200_000, warmUp: 2_000, seed: 11 };

  test('comes near M/M/2', () => {
    const line = { ...long, interarrival: poisson(3), service: poisson(2), workers: 2 };
    const { summary } = simulateInspectionLine(line);
    const theory = mmcQueue({ arrivalRate: 3, serviceRate: 2, servers: 2 });
    expect(summary.meanWait / theory.waitingTime).toBeCloseTo(1, 1);
    expect(summary.utilization).toBeCloseTo(theory.utilization, 2);
    expect(summary.meanQueueLength / theory.queueLength).toBeCloseTo(1, 1);
  });

  test('comes near Pollaczek and Khinchine with constant service', () => {
    const service = { kind: 'constant', seconds: 1 } as const;
    const { summary } = simulateInspectionLine({ ...long, interarrival: poisson(0.7), service });
    const load = { arrivalRate: 0.7, meanServiceTime: 1, serviceTimeDeviation: 0 };
    expect(summary.meanWait / mg1Queue(load).waitingTime).toBeCloseTo(1, 1);
  });

  test('drops what M/M/1/3 drops', () => {
    const line = { ...long, interarrival: poisson(1), service: poisson(1), buffer: 2 };
    const { summary } = simulateInspectionLine(line);
    const theory = mmckQueue({ arrivalRate: 1, serviceRate: 1 }, 3);
    expect(summary.dropped / summary.arrived).toBeCloseTo(theory.dropProbability, 2);
  });

  test('loses no board, keeps the order and never overloads the workers', () => {
    const seconds = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 9 });
    const size = fc.integer({ min: 1, max: 4 });
    const buffer = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(seconds, seconds, size, buffer, (gaps, services, workers, places) => {
        const { passages } = simulateInspectionLine({
          boards: 40,
          interarrival: { kind: 'sequence', seconds: gaps },
          service: { kind: 'sequence', seconds: services },
          workers,
          buffer: places,
        });
        expect(passages).toHaveLength(40);
        const starts = passages.flatMap(({ start }) => (start === null ? [] : [start]));
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        for (const { arrival } of passages) {
          const here = passages.filter((one) => one.arrival <= arrival && one.start !== null);
          const busy = here.filter(
            (one) => Number(one.start) <= arrival && Number(one.decision) > arrival,
          );
          const waiting = here.filter((one) => Number(one.start) > arrival);
          expect(busy.length).toBeLessThanOrEqual(workers);
          expect(waiting.length).toBeLessThanOrEqual(places);
        }
      }),
    );
  });

  test('the same seed meets the same boards, whatever the number of workers', () => {
    const line = { boards: 50, interarrival: poisson(1), service: poisson(1), seed: 4 };
    const run = (workers: number) => simulateInspectionLine({ ...line, workers }).passages;
    const length = ({ start, decision }: ReturnType<typeof run>[0]) =>
      Number(decision) - Number(start);
    expect(run(1)).toEqual(run(1));
    run(1).forEach((one, i) => {
      expect(length(run(3)[i])).toBeCloseTo(length(one), 9);
    });
  });

  test('every distribution has the mean it is given', () => {
    const meanOf = (interarrival: DurationDistribution) => {
      const service = { kind: 'constant', seconds: 0 } as const;
      const { passages } = simulateInspectionLine({ boards: 50_001, interarrival, service });
      return passages[50_000].arrival / 50_000;
    };
    expect(meanOf({ kind: 'constant', seconds: 2 })).toBe(2);
    expect(meanOf({ kind: 'exponential', mean: 2 })).toBeCloseTo(2, 1);
    expect(meanOf({ kind: 'uniform', low: 1, high: 3 })).toBeCloseTo(2, 1);
    expect(meanOf({ kind: 'normal', mean: 2, standardDeviation: 0.2 })).toBeCloseTo(2, 2);
    const sigma = 0.5;
    const lognormal = meanOf({ kind: 'lognormal', median: 2, sigma });
    expect(lognormal).toBeCloseTo(2 * Math.exp(sigma ** 2 / 2), 1);
  });

  test('bad input is named', () => {
    const second = { kind: 'constant', seconds: 1 } as const;
    const line: InspectionLine = { boards: 3, interarrival: second, service: second };
    const run = (change: Partial<InspectionLine>) => () =>
      simulateInspectionLine({ ...line, ...change });
    expect(run({ boards: 0 })).toThrow('boards: found 0');
    expect(run({ workers: 0 })).toThrow('workers: found 0');
    expect(run({ buffer: 0.5 })).toThrow('buffer: found 0.5');
    expect(run({ warmUp: 3 })).toThrow('warmUp: found 3, expected below the 3 boards');
    expect(run({ service: { kind: 'constant', seconds: -1 } })).toThrow(
      'service.seconds: found -1',
    );
    expect(run({ interarrival: { kind: 'uniform', low: 2, high: 1 } })).toThrow(
      'interarrival.high: found 1, expected at least low',
    );
    expect(run({ service: { kind: 'sequence', seconds: [] } })).toThrow('service.seconds: found 0');
  });
});
