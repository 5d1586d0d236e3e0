export { conformalSets, conformalThreshold, setCoverage } from './conformal.ts';
export type { SetCoverage } from './conformal.ts';
export { classifyByNeighbours, nearestNeighbours } from './nearest-neighbours.ts';
export type { Neighbour, NeighbourOptions, NeighbourVote } from './nearest-neighbours.ts';
export { riskCoverageCurve } from './risk-coverage.ts';
export type { RiskCoverageCurve } from './risk-coverage.ts';
export { mostUncertain, uncertainties } from './uncertainty.ts';
export type { UncertaintyOptions } from './uncertainty.ts';
