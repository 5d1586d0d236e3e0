export { binCounts, binCuts } from './bins.ts';
export type { DriftBinOptions } from './bins.ts';
export { chiSquareContingencyTest, chiSquareGoodnessOfFitTest } from './chi-square.ts';
export type { ChiSquareResult } from './chi-square.ts';
export { jensenShannonDistance, jensenShannonDivergence } from './jensen-shannon.ts';
export type { EntropyOptions } from './jensen-shannon.ts';
export { kolmogorovSmirnovTest } from './kolmogorov-smirnov.ts';
export type { KolmogorovSmirnovOptions, KolmogorovSmirnovResult } from './kolmogorov-smirnov.ts';
export {
  maximumMeanDiscrepancy,
  maximumMeanDiscrepancyTest,
  medianBandwidth,
} from './maximum-mean-discrepancy.ts';
export type { DiscrepancyOptions } from './maximum-mean-discrepancy.ts';
export {
  populationStabilityIndex,
  populationStabilityIndexOfCounts,
} from './population-stability-index.ts';
export type { EmptyBinOptions } from './population-stability-index.ts';
export { wassersteinDistance } from './wasserstein.ts';
export type { WassersteinOptions } from './wasserstein.ts';
