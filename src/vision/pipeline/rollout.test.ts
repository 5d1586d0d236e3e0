import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Random } from '../random.ts';
import {
  advanceRollout,
  expectedSequentialTrials,
  fixedSampleVerdict,
  planFixedSample,
  promoteChallenger,
  resolveModel,
  restorePreviousChampion,
  sequentialProbabilityRatioTest,
  setModelAlias,
  startRollout,
} from './index.ts';
import type { RolloutPlan } from './index.ts';
import vectors from './pipeline.vectors.json' with { type: 'json' };

describe('sequential probability ratio test', () => {
  test.each(vectors.sequential)('$failures of $trials: $verdict', (example) => {
    const found = sequentialProbabilityRatioTest(example.trials, example.failures, example.test);
    expect(found.verdict).toBe(example.verdict);
    expect(found.logLikelihoodRatio).toBeCloseTo(example.ratio, 8);
    expect(found.lowerBound).toBeCloseTo(example.lower, 12);
    expect(found.upperBound).toBeCloseTo(example.upper, 12);
  });

  test.each(vectors.expectedTrials)('needs about $mean boards at $rate', (example) => {
    const { atAcceptable, atUnacceptable } = expectedSequentialTrials(example);
    const wald = example.rate === example.acceptable ? atAcceptable : atUnacceptable;
    expect(wald).toBeLessThan(example.mean);
    expect(wald).toBeGreaterThan(0.8 * example.mean);
  });

  test('keeps both risks in 2,000 rollouts', () => {
    const rates = { acceptable: 0.02, unacceptable: 0.08 };
    const rejected = (rate: number) => {
      const random = new Random(9);
      let count = 0;
      for (let run = 0; run < 2000; run++) {
        let [boards, failures] = [0, 0];
        let verdict = 'continue';
        while (verdict === 'continue') {
          boards++;
          if (random.chance(rate)) failures++;
          ({ verdict } = sequentialProbabilityRatioTest(boards, failures, rates));
        }
        if (verdict === 'reject') count++;
      }
      return count / 2000;
    };
    expect(rejected(rates.acceptable)).toBeLessThan(0.06);
    expect(rejected(rates.unacceptable)).toBeGreaterThan(0.94);
  });

  test('bad input is named', () => {
    const rates = { acceptable: 0.02, unacceptable: 0.08 };
    const run = (change: object) => () =>
      sequentialProbabilityRatioTest(10, 1, { ...rates, ...change });
    expect(() => sequentialProbabilityRatioTest(3, 4, rates)).toThrow(
      'failures: found 4, expected at most the 3 trials',
    );
    expect(run({ unacceptable: 0.01 })).toThrow(
      'unacceptable: found 0.01, expected above the acceptable rate 0.02',
    );
    expect(run({ acceptable: 0 })).toThrow('acceptable: found 0, expected a rate above 0');
    expect(run({ unacceptable: 1 })).toThrow('unacceptable: found 1, expected a rate below 1');
    expect(run({ alpha: 0 })).toThrow('alpha: found 0');
    expect(run({ alpha: 0.5, beta: 0.5 })).toThrow('alpha + beta: found 1, expected below 1');
  });
});

describe('fixed-sample test', () => {
  test.each(vectors.plans)('$test', ({ test: rates, trials, allowedFailures }) => {
    expect(planFixedSample(rates)).toEqual({ trials, allowedFailures });
  });

  test('one failure too many stops at once, a pass needs all boards', () => {
    const plan = { trials: 50, allowedFailures: 1 };
    expect(fixedSampleVerdict(49, 1, plan)).toBe('continue');
    expect(fixedSampleVerdict(50, 1, plan)).toBe('accept');
    expect(fixedSampleVerdict(2, 2, plan)).toBe('reject');
    expect(() => fixedSampleVerdict(1, 2, plan)).toThrow('failures: found 2');
  });
});

describe('rollout', () => {
  const rule = (trials: number, allowedFailures: number) => (boards: number, failures: number) =>
    fixedSampleVerdict(boards, failures, { trials, allowedFailures });
  const plan: RolloutPlan = { shadow: rule(100, 1), canary: rule(50, 0) };
  const seen = (boards: number, failures: number) =>
    ({ kind: 'observed', boards, failures }) as const;

  test('shadow, canary, promoted: each stage counts its own boards', () => {
    let rollout = startRollout('v7', 'v8');
    rollout = advanceRollout(rollout, seen(60, 1), plan);
    expect(rollout).toMatchObject({ stage: 'shadow', boards: 60, failures: 1 });
    rollout = advanceRollout(rollout, seen(40, 0), plan);
    expect(rollout).toMatchObject({ stage: 'canary', boards: 0, failures: 0 });
    expect(rollout.reason).toBe('accepted: 1 failures on 100 boards in shadow');
    rollout = advanceRollout(rollout, seen(50, 0), plan);
    expect(rollout.stage).toBe('promoted');
  });

  test('is rolled back by the rule, by a person, and for want of evidence', () => {
    const shadow = startRollout('v7', 'v8');
    const failed = advanceRollout(shadow, seen(10, 2), plan);
    expect(failed.stage).toBe('rolled back');
    expect(failed.reason).toBe('rejected: 2 failures on 10 boards in shadow');
    const stopped = advanceRollout(shadow, { kind: 'stopped', reason: 'lamp broke' }, plan);
    expect(stopped).toMatchObject({ stage: 'rolled back', reason: 'lamp broke' });
    const undecided = advanceRollout(shadow, seen(30, 0), { ...plan, patience: 30 });
    expect(undecided.reason).toBe('undecided: 0 failures on 30 boards in shadow');
  });

  test('never promotes without passing the canary, whatever comes', () => {
    const event = fc.oneof(
      fc.tuple(fc.nat(60), fc.nat(3)).map(([boards, bad]) => seen(boards, Math.min(bad, boards))),
      fc.constant({ kind: 'stopped', reason: 'by hand' } as const),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        let rollout = startRollout('v7', 'v8');
        const stages: string[] = [rollout.stage];
        for (const next of events) {
          if (rollout.stage === 'promoted' || rollout.stage === 'rolled back') break;
          rollout = advanceRollout(rollout, next, plan);
          if (rollout.stage !== stages.at(-1)) stages.push(rollout.stage);
        }
        const walks = ['shadow', 'shadow,canary', 'shadow,canary,promoted'];
        const backs = ['shadow,rolled back', 'shadow,canary,rolled back'];
        expect([...walks, ...backs]).toContain(stages.join());
      }),
    );
  });

  test('a rollout that is over takes no more; bad events are named', () => {
    const over = advanceRollout(startRollout('v7', 'v8'), seen(10, 2), plan);
    expect(() => advanceRollout(over, seen(1, 0), plan)).toThrow(
      'rollout.stage: found rolled back, expected shadow or canary',
    );
    expect(() => startRollout('v7', 'v7')).toThrow(
      'challenger: found v7, expected a version other than the champion v7',
    );
    expect(() => advanceRollout(startRollout('v7', 'v8'), seen(1, 2), plan)).toThrow(
      'event.failures: found 2, expected at most the 1 boards',
    );
  });
});

describe('model aliases', () => {
  const model = { name: 'xyz-vision', versions: ['d1', 'd2', 'd3'], aliases: { champion: 2 } };

  test('an address resolves by number and by alias', () => {
    const second = { name: 'xyz-vision', version: 2, digest: 'd2' };
    expect(resolveModel([model], 'models:/xyz-vision@champion')).toEqual(second);
    expect(resolveModel([model], 'models:/xyz-vision/2')).toEqual(second);
  });

  test('promotion moves champion and keeps the old one to fall back on', () => {
    const trying = setModelAlias(model, 'challenger', 3);
    const promoted = promoteChallenger(trying);
    expect(promoted.aliases).toEqual({ champion: 3, previous: 2 });
    expect(setModelAlias(promoted, 'champion', 2).aliases).toEqual({ champion: 2, previous: 2 });
    expect(trying.aliases).toEqual({ champion: 2, challenger: 3 });
    expect(restorePreviousChampion(promoted).aliases).toEqual({ champion: 2 });
    const first = { ...model, aliases: { challenger: 1 } };
    expect(promoteChallenger(first).aliases).toEqual({ champion: 1 });
  });

  test('what does not resolve says what would', () => {
    const resolve = (address: string) => () => resolveModel([model], address);
    expect(resolve('models:/xyz-vision/Production')).toThrow(
      'expected a version number, or an alias (xyz-vision@champion): stages are deprecated',
    );
    expect(resolve('xyz-vision')).toThrow(
      'address: found xyz-vision, expected models:/name/7 or models:/name@alias',
    );
    expect(resolve('models:/other@champion')).toThrow(
      'found model other, expected one of: xyz-vision',
    );
    expect(resolve('models:/xyz-vision@toString')).toThrow(
      "expected one of xyz-vision's: champion",
    );
    expect(resolve('models:/xyz-vision/4')).toThrow('version: found 4, expected at most 3');
    expect(resolve('models:/xyz-vision/0')).toThrow('version: found 0');
  });

  test.each(['latest', 'v7', 'V12', 'my alias', ''])('the alias "%s" is refused', (alias) => {
    expect(() => setModelAlias(model, alias, 1)).toThrow(`alias: found ${alias}, expected letters`);
  });

  test('promotion needs a challenger', () => {
    expect(() => promoteChallenger(model)).toThrow('alias: found challenger, expected one of');
    expect(() => restorePreviousChampion(model)).toThrow('alias: found previous, expected one of');
  });
});
