import { check, checkChoice, checkInteger } from '../check.ts';
import type { RolloutVerdict } from './sequential-test.ts';

/** Where a new version stands: it watches, it decides for a few, for all, or for none. */
export type RolloutStage = 'shadow' | 'canary' | 'promoted' | 'rolled back';

/** A rollout of a challenger that is to replace a champion. */
export interface Rollout {
  readonly champion: string;
  readonly challenger: string;
  readonly stage: RolloutStage;
  /** Boards and failures observed in the present stage. */
  readonly boards: number;
  readonly failures: number;
  /** Why it left the stage before, or was rolled back. */
  readonly reason: string;
}

/** A batch of boards judged, or a person who stops it. */
export type RolloutEvent =
  | { readonly kind: 'observed'; readonly boards: number; readonly failures: number }
  | { readonly kind: 'stopped'; readonly reason: string };

/** Says, from boards and failures so far, whether a stage is over. */
export type StoppingRule = (boards: number, failures: number) => RolloutVerdict;

/** The rule of each stage that observes. */
export interface RolloutPlan {
  /** In shadow a failure is a board on which the challenger is wrong and the champion right. */
  readonly shadow: StoppingRule;
  /** In the canary a failure is a wrong decision found at the verification station. */
  readonly canary: StoppingRule;
  /** Boards after which an undecided stage is rolled back; default no limit. */
  readonly patience?: number;
}

/**
 * Starts a rollout in shadow: the challenger judges what it is shown, the champion decides.
 *
 * @param champion id of the version in service
 * @param challenger id of the version to try
 * @returns the rollout
 * @throws RangeError when both are the same version
 * @example
 * ```ts
 * import { startRollout } from '#vision';
 * startRollout('v7', 'v8').stage; // 'shadow'
 * ```
 * @source Sato, Wider, Windheuser, "Continuous Delivery for Machine Learning", 2019,
 * https://martinfowler.com/articles/cd4ml.html
 */
export function startRollout(champion: string, challenger: string): Rollout {
  const expected = `a version other than the champion ${champion}`;
  check(champion !== challenger, 'challenger', challenger, expected);
  return { champion, challenger, stage: 'shadow', boards: 0, failures: 0, reason: '' };
}

/**
 * The rollout after an event: shadow → canary → promoted, or rolled back from either.
 *
 * Each stage counts its own boards. What stays undecided beyond the plan's patience is rolled
 * back: a version is promoted for evidence, not for want of it. The two last stages are final.
 *
 * @param rollout the rollout before
 * @param event a batch of boards with their failures, or a stop by a person
 * @param plan the stopping rule of each stage
 * @returns the rollout after; the one before stays as it is
 * @throws RangeError when the rollout is over or failures exceed boards
 * @example
 * ```ts
 * import { advanceRollout, fixedSampleVerdict, startRollout } from '#vision';
 * const rule = (boards: number, failures: number) =>
 *   fixedSampleVerdict(boards, failures, { trials: 100, allowedFailures: 1 });
 * const plan = { shadow: rule, canary: rule };
 * const canary = advanceRollout(startRollout('v7', 'v8'), { kind: 'observed', boards: 100, failures: 0 }, plan);
 * canary.stage; // 'canary'
 * advanceRollout(canary, { kind: 'observed', boards: 40, failures: 2 }, plan).stage; // 'rolled back'
 * ```
 * @source Sato, Wider, Windheuser, "Continuous Delivery for Machine Learning", 2019
 */
export function advanceRollout(rollout: Rollout, event: RolloutEvent, plan: RolloutPlan): Rollout {
  const { stage } = rollout;
  checkChoice('rollout.stage', stage, ['shadow', 'canary', 'promoted', 'rolled back']);
  checkChoice('event.kind', event.kind, ['observed', 'stopped']);
  if (stage === 'promoted' || stage === 'rolled back') {
    throw new RangeError(`rollout.stage: found ${stage}, expected shadow or canary`);
  }
  checkInteger('rollout.boards', rollout.boards);
  checkInteger('rollout.failures', rollout.failures);
  const { patience = Infinity } = plan;
  const patient = patience === Infinity || Number.isSafeInteger(patience);
  check(patient && patience > 0, 'plan.patience', patience, 'a whole number of at least 1');
  if (event.kind === 'stopped') return { ...rollout, stage: 'rolled back', reason: event.reason };
  checkInteger('event.boards', event.boards);
  checkInteger('event.failures', event.failures);
  const { boards: size } = event;
  check(event.failures <= size, 'event.failures', event.failures, `at most the ${size} boards`);

  const boards = rollout.boards + event.boards;
  const failures = rollout.failures + event.failures;
  const count = `${failures} failures on ${boards} boards in ${stage}`;
  const verdict = plan[stage](boards, failures);
  if (verdict === 'accept') {
    const next = stage === 'shadow' ? 'canary' : 'promoted';
    return { ...rollout, stage: next, boards: 0, failures: 0, reason: `accepted: ${count}` };
  }
  const observed = { ...rollout, boards, failures };
  if (verdict === 'reject') {
    return { ...observed, stage: 'rolled back', reason: `rejected: ${count}` };
  }
  if (boards >= patience) {
    return { ...observed, stage: 'rolled back', reason: `undecided: ${count}` };
  }
  return observed;
}
