export { applyHomography, fitHomography } from './homography.ts';
export { distortPoints, undistortPoints } from './lens-distortion.ts';
export type { LensModel } from './lens-distortion.ts';
export {
  objectPixelSize,
  opticalMagnification,
  sensorPixelsNeeded,
  smallestDefectSize,
} from './pixel-size.ts';
export { ransacHomography } from './ransac-homography.ts';
export type { RansacHomography, RansacOptions } from './ransac-homography.ts';
export {
  applySimilarity,
  fitRigidTransform,
  fitSimilarityTransform,
} from './similarity-transform.ts';
export type { FittedSimilarity, SimilarityTransform } from './similarity-transform.ts';
export { subpixelShift } from './subpixel-shift.ts';
export type { SubpixelOptions } from './subpixel-shift.ts';
