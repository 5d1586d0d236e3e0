export { calibrateMagnitude, calibrateRange } from './calibration.ts';
export type { CalibrationOptions } from './calibration.ts';
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
export { roundToInteger } from './rounding.ts';
export type { RoundingMode } from './rounding.ts';
