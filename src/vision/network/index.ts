export { adamStep, adamWStep } from './adam.ts';
export type { AdamOptions, AdamState } from './adam.ts';
export { batchNorm, batchNormGradient } from './batch-norm.ts';
export type { BatchNormGradients, BatchNormOptions, BatchNormState } from './batch-norm.ts';
export {
  binaryCrossEntropyGradient,
  binaryCrossEntropyWithLogits,
} from './binary-cross-entropy.ts';
export type { BinaryCrossEntropyOptions } from './binary-cross-entropy.ts';
export { conv2d, conv2dGradient } from './convolution.ts';
export type { ConvolutionOptions, LayerGradients } from './convolution.ts';
export { crossEntropyGradient, crossEntropyLoss, crossEntropyLosses } from './cross-entropy.ts';
export type { CrossEntropyOptions } from './cross-entropy.ts';
export { clipGradientsByNorm, clipGradientsByValue } from './gradient-clipping.ts';
export { gelu, geluGradient } from './gelu.ts';
export type { GeluOptions } from './gelu.ts';
export { gradCam } from './grad-cam.ts';
export type { GradCamOptions } from './grad-cam.ts';
export { huberGradient, huberLoss, smoothL1Gradient, smoothL1Loss } from './huber-loss.ts';
export type { HuberOptions, SmoothL1Options } from './huber-loss.ts';
export { leakyRelu, leakyReluGradient } from './leaky-relu.ts';
export type { LeakyReluOptions } from './leaky-relu.ts';
export {
  cosineSchedule,
  stepSchedule,
  warmUpCosineSchedule,
  warmUpSchedule,
} from './learning-rate-schedules.ts';
export { linearLayer, linearLayerGradient } from './linear.ts';
export { classifyPatches } from './patch-classifier.ts';
export type { PatchClassifier } from './patch-classifier.ts';
export { averagePool2d, averagePool2dGradient } from './average-pooling.ts';
export type { AveragePoolingOptions } from './average-pooling.ts';
export { maxPool2d, maxPool2dGradient } from './max-pooling.ts';
export type { PoolingOptions } from './pooling-windows.ts';
export { receptiveField } from './receptive-field.ts';
export type { ReceptiveField, SlidingLayer } from './receptive-field.ts';
export { relu, reluGradient } from './relu.ts';
export { sigmoid, sigmoidGradient } from './sigmoid.ts';
export { silu, siluGradient } from './silu.ts';
export { slidingOutputSize } from './sliding-window.ts';
export type { PerDirection, SlidingOptions } from './sliding-window.ts';
export { logSoftmax, logSumExp, softmax } from './softmax.ts';
export { softmaxGradient } from './softmax-gradient.ts';
export { squaredErrorGradient, squaredErrorLoss } from './squared-error.ts';
export { sgdStep } from './stochastic-gradient-descent.ts';
export type { SgdOptions, SgdState } from './stochastic-gradient-descent.ts';
export { nestedFrom, tensorFrom } from './tensor.ts';
export type { NestedNumbers, Tensor } from './tensor.ts';
export { trainPatchClassifier } from './train-patch-classifier.ts';
export type { PatchTrainingOptions, TrainingEpoch } from './train-patch-classifier.ts';
