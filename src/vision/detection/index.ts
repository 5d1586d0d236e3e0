export { detectionAveragePrecision } from './average-precision.ts';
export type {
  AveragePrecisionOptions,
  DetectionImage,
  DetectionRanking,
} from './average-precision.ts';
export { cocoRecalls, cocoThresholds } from './coco-grids.ts';
export type { GridPrecision } from './coco-grids.ts';
export type { AreaRange, CocoOptions } from './coco-options.ts';
export type { CocoBox, CocoDetection, CocoGroundTruth, CocoIdentifier } from './coco-records.ts';
export { cocoSummary } from './coco-summary.ts';
export type { CocoScores, CocoSummary } from './coco-summary.ts';
export { hungarianAssignment } from './hungarian-assignment.ts';
export type { Assignment, AssignmentOptions } from './hungarian-assignment.ts';
export { interpolatedAveragePrecision } from './interpolation.ts';
export type { Interpolation } from './interpolation.ts';
export { matchDetections } from './matching.ts';
export type { DetectedBox, DetectionMatch, GroundTruthBox, MatchingOptions } from './matching.ts';
export { meanAveragePrecision } from './mean-average-precision.ts';
export type {
  ClassAveragePrecision,
  MeanAveragePrecision,
  MeanAveragePrecisionOptions,
} from './mean-average-precision.ts';
