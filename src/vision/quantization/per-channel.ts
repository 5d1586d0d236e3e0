import { checkMatrix, checkSameLength } from '../check.ts';
import type { Matrix } from '../check.ts';
import { calibrateMagnitude, calibrateRange } from './calibration.ts';
import type { CalibrationOptions } from './calibration.ts';
import { affineParameters, symmetricParameters } from './quantization-parameters.ts';
import type {
  AffineOptions,
  QuantizationParameters,
  SymmetricOptions,
} from './quantization-parameters.ts';
import { dequantize, quantize } from './quantize.ts';
import type { QuantizeOptions } from './quantize.ts';

/**
 * Symmetric parameters for each channel of its own.
 *
 * A filter with small weights keeps its steps small beside one with large weights; per tensor it
 * would round to a handful of integers. Weights are commonly quantized so, activations per tensor.
 *
 * @param channels one row of weights an output channel
 * @param options those of `symmetricParameters` and `calibrateMagnitude`
 * @returns parameters, one a channel
 * @throws RangeError when there is no channel, a weight is not finite, or an option is out of range
 * @example
 * ```ts
 * import { symmetricParametersPerChannel } from '#vision';
 * symmetricParametersPerChannel([[254, -9], [3.96875, 0]]).map(({ scale }) => scale); // [2, 0.03125]
 * ```
 * @source Krishnamoorthi, "Quantizing deep convolutional networks for efficient inference", 2018
 */
export function symmetricParametersPerChannel(
  channels: Matrix,
  options: SymmetricOptions & CalibrationOptions = {},
): QuantizationParameters[] {
  checkMatrix('channels', channels);
  return channels.map((weights) =>
    symmetricParameters(calibrateMagnitude(weights, options), options),
  );
}

/**
 * Affine parameters for each channel of its own.
 *
 * @param channels one row of values a channel
 * @param options those of `affineParameters` and `calibrateRange`
 * @returns parameters, one a channel
 * @throws RangeError when there is no channel, a value is not finite, or an option is out of range
 * @example
 * ```ts
 * import { affineParametersPerChannel } from '#vision';
 * affineParametersPerChannel([[0, 2.55], [-5, 0.1]]).map(({ zeroPoint }) => zeroPoint); // [0, 250]
 * ```
 * @source PyTorch 2.15, `torch.ao.quantization.observer.PerChannelMinMaxObserver`
 */
export function affineParametersPerChannel(
  channels: Matrix,
  options: AffineOptions & CalibrationOptions = {},
): QuantizationParameters[] {
  checkMatrix('channels', channels);
  return channels.map((values) => {
    const { low, high } = calibrateRange(values, options);
    return affineParameters(low, high, options);
  });
}

/**
 * Quantizes each channel by its own parameters.
 *
 * @param channels one row of values a channel
 * @param parameters one a channel
 * @param options `rounding` of halves, default `'half-even'`
 * @returns integers in the same shape
 * @throws RangeError when lengths differ, or as `quantize`
 * @example
 * ```ts
 * import { quantizePerChannel, symmetricParametersPerChannel } from '#vision';
 * const weights = [[254, -100], [3.96875, 0]];
 * quantizePerChannel(weights, symmetricParametersPerChannel(weights)); // [[127, -50], [127, 0]]
 * ```
 * @source ONNX 1.20 operator `QuantizeLinear` with `axis`
 */
export function quantizePerChannel(
  channels: Matrix,
  parameters: readonly QuantizationParameters[],
  options: QuantizeOptions = {},
): number[][] {
  checkMatrix('channels', channels);
  checkSameLength('parameters', parameters, 'channels', channels);
  return channels.map((values, channel) => quantize(values, parameters[channel], options));
}

/**
 * The real numbers that the integers of each channel stand for.
 *
 * @param channels one row of integers a channel
 * @param parameters one a channel
 * @returns real numbers in the same shape
 * @throws RangeError when lengths differ, or as `dequantize`
 * @example
 * ```ts
 * import { dequantizePerChannel } from '#vision';
 * const range = { zeroPoint: 0, lowest: -127, highest: 127 };
 * dequantizePerChannel([[2], [2]], [{ ...range, scale: 0.5 }, { ...range, scale: 3 }]); // [[1], [6]]
 * ```
 * @source ONNX 1.20 operator `DequantizeLinear` with `axis`
 */
export function dequantizePerChannel(
  channels: Matrix,
  parameters: readonly QuantizationParameters[],
): number[][] {
  checkMatrix('channels', channels);
  checkSameLength('parameters', parameters, 'channels', channels);
  return channels.map((integers, channel) => dequantize(integers, parameters[channel]));
}
