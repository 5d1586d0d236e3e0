export { distillationGradient, distillationLoss } from './distillation.ts';
export type { DistillationOptions } from './distillation.ts';
export { filterMask, filterNorms, removeChannels, removeFilters } from './filter-pruning.ts';
export { applyMask, magnitudeMasks } from './magnitude-pruning.ts';
export type { MagnitudePruningOptions } from './magnitude-pruning.ts';
export { remainingSize } from './remaining-size.ts';
export type { RemainingSize, RemainingSizeOptions, SizedLayer } from './remaining-size.ts';
export { semiStructuredMask } from './semi-structured.ts';
export type { SemiStructuredOptions } from './semi-structured.ts';
