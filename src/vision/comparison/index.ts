export { adjustPValues } from './adjusted-p-values.ts';
export { fisherExactTest } from './fisher-exact-test.ts';
export { mcNemarTest } from './mcnemar-test.ts';
export type { McNemarOptions, McNemarResult } from './mcnemar-test.ts';
export { pairedBootstrap } from './paired-bootstrap.ts';
export type { BootstrapOptions, PairedDifference } from './paired-bootstrap.ts';
export { powerOfTwoProportions, samplesForTwoProportions } from './two-proportion-power.ts';
export type { PowerOptions } from './two-proportion-power.ts';
