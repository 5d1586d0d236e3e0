export { accuracyScore, fBetaScore, precisionScore, recallScore } from './averaged-scores.ts';
export type { AverageOptions } from './averaged-scores.ts';
export { brierScore } from './brier-score.ts';
export { classScores } from './class-scores.ts';
export type { ClassScores, ScoreOptions } from './class-scores.ts';
export { cohenKappa } from './cohen-kappa.ts';
export type { KappaOptions } from './cohen-kappa.ts';
export { confusionMatrix } from './confusion-matrix.ts';
export type { ConfusionMatrix, LabelOptions } from './confusion-matrix.ts';
export { fleissKappa, ratingTable } from './fleiss-kappa.ts';
export { incompleteBeta, inverseIncompleteBeta } from './incomplete-beta.ts';
export { cheapestThreshold, inspectionCost, thresholdCosts } from './inspection-cost.ts';
export type { InspectionCost, MistakeCosts, ThresholdCost } from './inspection-cost.ts';
export type { ClassLabel, PositiveOptions } from './labels.ts';
export { logLoss } from './log-loss.ts';
export { matthewsCorrelation } from './matthews-correlation.ts';
export { normalQuantile } from './normal-quantile.ts';
export { thresholdAtRecall } from './operating-point.ts';
export type { OperatingPoint } from './operating-point.ts';
export { averagePrecisionScore, precisionRecallCurve } from './precision-recall-curve.ts';
export type { PrecisionRecallCurve } from './precision-recall-curve.ts';
export {
  clopperPearsonInterval,
  defectsNeededForRecall,
  wilsonInterval,
} from './proportion-interval.ts';
export type { IntervalOptions, ProportionInterval } from './proportion-interval.ts';
export { areaUnderCurve, rocAreaUnderCurve, rocCurve } from './roc.ts';
export type { RocCurve } from './roc.ts';
export { thresholdCounts } from './threshold-counts.ts';
export type { ThresholdCounts } from './threshold-counts.ts';
