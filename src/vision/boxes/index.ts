export { boxArea, clipBox } from './area.ts';
export type { Box, BoxOptions, PixelConvention } from './box.ts';
export {
  completeIntersectionOverUnion,
  completeIntersectionOverUnionMatrix,
} from './complete-iou.ts';
export { convertBox, convertBoxes } from './convert.ts';
export type { BoxFormat } from './convert.ts';
export {
  distanceIntersectionOverUnion,
  distanceIntersectionOverUnionMatrix,
} from './distance-iou.ts';
export {
  generalizedIntersectionOverUnion,
  generalizedIntersectionOverUnionMatrix,
} from './giou.ts';
export { intersectionOverUnion, intersectionOverUnionMatrix } from './iou.ts';
export type { OverlapOptions } from './iou.ts';
export { boxOverlapLoss, boxOverlapLosses } from './overlap-loss.ts';
export type { BoxOverlapLossOptions } from './overlap-loss.ts';
export { nonMaximumSuppression, nonMaximumSuppressionPerClass } from './nms.ts';
export type { SuppressionOptions } from './nms.ts';
