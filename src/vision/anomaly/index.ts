export { greedyCoreset } from './coreset.ts';
export type { CoresetOptions } from './coreset.ts';
export { fitPadim, padimDistances } from './padim.ts';
export type { PadimOptions, PadimPlace } from './padim.ts';
export { patchCoreScore } from './patch-core.ts';
export type { PatchCoreOptions, PatchCoreResult } from './patch-core.ts';
export { placeFeatures } from './place-features.ts';
export type { PlaceFeatures } from './place-features.ts';
