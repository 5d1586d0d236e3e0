export { canonicalJson, contentDigest } from './canonical-json.ts';
export type { JsonValue } from './canonical-json.ts';
export { processWithDeadLetters, retryDeadLetters } from './dead-letters.ts';
export type { DeadLetter, RecordOutcome, ProcessedRecords } from './dead-letters.ts';
export { fixedSampleVerdict, planFixedSample } from './fixed-sample-test.ts';
export type { FixedSamplePlan } from './fixed-sample-test.ts';
export { lineageOf } from './lineage.ts';
export {
  promoteChallenger,
  resolveModel,
  restorePreviousChampion,
  setModelAlias,
} from './model-alias.ts';
export type { RegisteredModel } from './model-alias.ts';
export { advanceRollout, startRollout } from './rollout.ts';
export type { Rollout, RolloutEvent, RolloutPlan, RolloutStage, StoppingRule } from './rollout.ts';
export { expectedSequentialTrials, sequentialProbabilityRatioTest } from './sequential-test.ts';
export type { FailureRateTest, RolloutVerdict, SequentialTestState } from './sequential-test.ts';
export { sha256 } from './sha-256.ts';
export { upsertRecords } from './upsert.ts';
export type { StoredRecord, UpsertResult } from './upsert.ts';
export { changedParts, createVersion, manifestDigest } from './version.ts';
export type { InspectionVersion, VersionParts } from './version.ts';
export { collectWindows, windowsAt } from './windows.ts';
export type { EmittedWindow, TimedEvent, TimeWindow, WindowOptions } from './windows.ts';
