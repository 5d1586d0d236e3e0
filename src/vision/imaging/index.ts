export type { ImageBorder } from './border.ts';
export { imageHistogram, roundToBytes } from './bytes.ts';
export { contrastLimitedEqualization } from './clahe.ts';
export type { ContrastLimitedEqualizationOptions } from './clahe.ts';
export { connectedComponents } from './connected-components.ts';
export type { Component, ConnectedComponents } from './connected-components.ts';
export { equalizeHistogram } from './equalize-histogram.ts';
export type { EqualizeHistogramOptions } from './equalize-histogram.ts';
export { tenengrad, varianceOfLaplacian } from './focus.ts';
export type { FocusOptions } from './focus.ts';
export { gaussianBlur, gaussianKernel, gaussianKernelSize } from './gaussian-blur.ts';
export type { GaussianBlurOptions, GaussianSizeRule } from './gaussian-blur.ts';
export { goldenDifference } from './golden-difference.ts';
export type { GoldenDifference, GoldenDifferenceOptions } from './golden-difference.ts';
export { toGrey } from './grey.ts';
export type { GreyOptions } from './grey.ts';
export {
  createImage,
  cropImage,
  imageChannel,
  imageFromRows,
  imageToRows,
  mapImage,
} from './image.ts';
export type { Image } from './image.ts';
export { matchLight } from './match-light.ts';
export { medianBlur } from './median-blur.ts';
export type { MedianBlurOptions } from './median-blur.ts';
export { dilate, erode, morphologicalClosing, morphologicalOpening } from './morphology.ts';
export type { MorphologyOptions } from './morphology.ts';
export { otsuThreshold, thresholdImage } from './otsu.ts';
export type { OtsuOptions } from './otsu.ts';
export { registerShift } from './registration.ts';
export type { Shift } from './registration.ts';
export { resizeBilinear } from './resize.ts';
export type { ResizeOptions } from './resize.ts';
export { separableFilter } from './separable-filter.ts';
export { structuralSimilarity, structuralSimilarityMap } from './structural-similarity.ts';
export type { StructuralSimilarityOptions } from './structural-similarity.ts';
export { structuringElement } from './structuring-element.ts';
export type { ElementShape, StructuringElement } from './structuring-element.ts';
export { bestMatch, matchTemplate } from './template-match.ts';
export type { TemplateMatch, TemplateMatchMethod } from './template-match.ts';
