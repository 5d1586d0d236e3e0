export { featureCovariance, featureMean, fitGaussian } from './gaussian.ts';
export type { CovarianceOptions, Gaussian } from './gaussian.ts';
export { frechetDistance } from './frechet-distance.ts';
export type { FrechetOptions, FrechetProgress } from './frechet-distance.ts';
export { inceptionScore } from './inception-score.ts';
export {
  kernelInceptionDistance,
  kernelInceptionDistanceOverSubsets,
} from './kernel-inception-distance.ts';
export type { KernelDistanceOptions, KernelSubsetOptions } from './kernel-inception-distance.ts';
