export { boxArea, clipBox } from './area.ts';
export type { Box, BoxOptions, PixelConvention } from './box.ts';
export { convertBox, convertBoxes } from './convert.ts';
export type { BoxFormat } from './convert.ts';
export {
  generalizedIntersectionOverUnion,
  generalizedIntersectionOverUnionMatrix,
} from './giou.ts';
export { intersectionOverUnion, intersectionOverUnionMatrix } from './iou.ts';
export type { OverlapOptions } from './iou.ts';
export { nonMaximumSuppression, nonMaximumSuppressionPerClass } from './nms.ts';
export type { SuppressionOptions } from './nms.ts';
