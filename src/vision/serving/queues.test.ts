import { describe, expect, test } from 'vitest';
import {
  erlangB,
  erlangC,
  md1Queue,
  mg1Queue,
  mmcQueue,
  mmcWaitExceeds,
  mmcWaitPercentile,
  mmckQueue,
} from './index.ts';
import vectors from './serving.vectors.json' with { type: 'json' };

function expectAll(found: object, expected: object, tolerance = 1e-11): void {
  const values = new Map<string, unknown>(Object.entries(found));
  expect(Object.keys(expected).some((name) => values.has(name))).toBe(true);
  for (const [name, value] of Object.entries(expected)) {
    const given = values.get(name);
    if (given === undefined) continue;
    const error =
      Math.abs(Number(given) - Number(value)) / Math.max(Math.abs(Number(value)), 1e-300);
    const fits = given === value || error <= tolerance;
    expect(fits, `${name}: found ${String(given)}, expected ${String(value)}`).toBe(true);
  }
}

describe('Erlang B', () => {
  // Loads in erlangs that 1, 2, 5, 10, 20, 50 and 100 trunks carry at 1 % loss, from the tables.
  test.each([
    [1, 0.0101],
    [2, 0.153],
    [5, 1.361],
    [10, 4.461],
    [20, 12.03],
    [50, 37.9],
    [100, 84.06],
  ])('%i trunks carry %f erlangs at 1 percent loss', (servers, load) => {
    expect(erlangB(servers, load)).toBeCloseTo(0.01, 4);
  });

  test.each(vectors.lossy)('$servers servers, $offeredLoad erlangs', (example) => {
    expectAll({ loss: erlangB(example.servers, example.offeredLoad) }, example);
  });
});

describe('M/M/c', () => {
  test.each(vectors.unbounded)(
    '$servers servers, $arrivalRate in, $serviceRate each',
    (example) => {
      const { arrivalRate, serviceRate, servers } = example;
      const load = { arrivalRate, serviceRate, servers };
      expectAll(mmcQueue(load), example);
      const offered = arrivalRate / serviceRate;
      expectAll({ probabilityOfWaiting: erlangC(servers, offered) }, example);
      for (const [time, chance] of Object.entries(example.waitExceeds)) {
        expectAll({ chance: mmcWaitExceeds(load, Number(time)) }, { chance });
      }
      for (const [percent, time] of Object.entries(example.waitPercentile)) {
        expectAll({ time: mmcWaitPercentile(load, Number(percent)) }, { time });
      }
    },
  );

  test('refuses a load that the servers cannot keep up with', () => {
    expect(() => mmcQueue({ arrivalRate: 4, serviceRate: 2, servers: 2 })).toThrow(
      'arrivalRate: found 4, expected below 4 (servers × service rate), or the queue grows without end',
    );
    expect(() => mmcQueue({ arrivalRate: 0, serviceRate: 1 })).toThrow('arrivalRate: found 0');
    expect(() => erlangC(2, 2)).toThrow('offeredLoad: found 2, expected below the 2 servers');
    expect(() => erlangB(1.5, 2)).toThrow('servers: found 1.5');
    expect(() => mmcWaitPercentile({ arrivalRate: 1, serviceRate: 2 }, 100)).toThrow('percent');
  });
});

describe('M/M/c/K', () => {
  test.each(vectors.bounded)('$servers servers, room for $capacity, $arrivalRate in', (example) => {
    const { arrivalRate, serviceRate, servers, capacity } = example;
    expectAll(mmckQueue({ arrivalRate, serviceRate, servers }, capacity), example);
  });

  test('without a place to wait it is Erlang B; refuses less room than servers', () => {
    const load = { arrivalRate: 4, serviceRate: 1, servers: 5 };
    expect(mmckQueue(load, 5).dropProbability).toBeCloseTo(erlangB(5, 4), 14);
    expect(() => mmckQueue(load, 4)).toThrow('capacity: found 4, expected at least the 5 servers');
  });
});

describe('M/G/1 and M/D/1', () => {
  test.each(vectors.oneServer)('$arrivalRate in, mean $mean, deviation $deviation', (example) => {
    const { arrivalRate, mean, deviation, waitingTime, numberInSystem } = example;
    const expected = { waitingTime, numberInSystem };
    const load = { arrivalRate, meanServiceTime: mean, serviceTimeDeviation: deviation };
    expectAll(mg1Queue(load), expected, 1e-9);
    if (deviation === 0) expectAll(md1Queue({ arrivalRate, serviceTime: mean }), expected, 1e-9);
  });

  test('exponential service makes M/G/1 the M/M/1 queue', () => {
    const general = mg1Queue({ arrivalRate: 3, meanServiceTime: 0.25, serviceTimeDeviation: 0.25 });
    expectAll(general, mmcQueue({ arrivalRate: 3, serviceRate: 4 }));
  });

  test('bad input is named', () => {
    expect(() => md1Queue({ arrivalRate: 1, serviceTime: 1 })).toThrow('arrivalRate: found 1');
    expect(() =>
      mg1Queue({ arrivalRate: 1, meanServiceTime: 0.5, serviceTimeDeviation: -1 }),
    ).toThrow('serviceTimeDeviation: found -1');
  });
});
