export { calibrateMagnitude, calibrateRange } from './calibration.ts';
export type { CalibrationOptions } from './calibration.ts';
export { fakeQuantize, fakeQuantizeGradient, quantizedRange } from './fake-quantize.ts';
export { integerLayer, runIntegerLayer } from './integer-layer.ts';
export type { IntegerLayer } from './integer-layer.ts';
export {
  affineParametersPerChannel,
  dequantizePerChannel,
  quantizePerChannel,
  symmetricParametersPerChannel,
} from './per-channel.ts';
export { quantizationError } from './quantization-error.ts';
export type { QuantizationError } from './quantization-error.ts';
export { affineParameters, symmetricParameters } from './quantization-parameters.ts';
export type {
  AffineOptions,
  QuantizationParameters,
  SymmetricOptions,
} from './quantization-parameters.ts';
export { dequantize, quantize } from './quantize.ts';
export type { QuantizeOptions } from './quantize.ts';
export { fixedPointMultiplier, requantize } from './requantize.ts';
export type { FixedPointMultiplier, RequantizeOptions } from './requantize.ts';
export { roundToInteger } from './rounding.ts';
export type { RoundingMode } from './rounding.ts';
