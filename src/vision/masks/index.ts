export { maskAveragePrecision } from './mask-average-precision.ts';
export type {
  DetectedMask,
  MaskAveragePrecisionOptions,
  MaskImage,
} from './mask-average-precision.ts';
export {
  diceCoefficient,
  maskIntersectionOverUnion,
  maskIntersectionOverUnionMatrix,
} from './mask-overlap.ts';
export type { MaskOverlapOptions } from './mask-overlap.ts';
export { areaUnderPerRegionOverlap, perRegionOverlapCurve } from './per-region-overlap.ts';
export type { AreaOptions, PerRegionOverlapCurve, RegionOptions } from './per-region-overlap.ts';
export { pixelSamples } from './pixels.ts';
export type { PixelSamples } from './pixels.ts';
