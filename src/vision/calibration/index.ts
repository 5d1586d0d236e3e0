export {
  expectedCalibrationError,
  maximumCalibrationError,
  topLabelConfidences,
} from './calibration-error.ts';
export { fitIsotonic, predictIsotonic } from './isotonic-calibration.ts';
export type { IsotonicCurve } from './isotonic-calibration.ts';
export { isotonicRegression } from './isotonic-regression.ts';
export type { IsotonicOptions } from './isotonic-regression.ts';
export { reliabilityBins } from './reliability-bins.ts';
export type { ReliabilityBinOptions, ReliabilityBin } from './reliability-bins.ts';
export { applyTemperature, fitTemperature } from './temperature-scaling.ts';
export type { FittedTemperature } from './temperature-scaling.ts';
