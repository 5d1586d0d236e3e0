import {
  check,
  checkAllFinite,
  checkInteger,
  checkLength,
  checkMatrix,
  checkSameLength,
} from '../check.ts';
import type { Matrix, Vector } from '../check.ts';
import { quantizePerChannel, symmetricParametersPerChannel } from './per-channel.ts';
import type { QuantizationParameters } from './quantization-parameters.ts';
import { checkParameters } from './quantize.ts';
import { checkFactor, checkInt32, fixedPointMultiplier, int32, requantize } from './requantize.ts';
import type { FixedPointMultiplier, RequantizeOptions } from './requantize.ts';
import { roundToInteger } from './rounding.ts';

/** A linear layer that runs in integers alone. */
export interface IntegerLayer {
  /** int8, one row an output, symmetric, each row with a scale of its own. */
  readonly weight: Matrix;
  /** int32, one an output, in steps of input scale × weight scale. */
  readonly bias: Vector;
  /** Input scale × weight scale / output scale, one an output. */
  readonly factors: readonly FixedPointMultiplier[];
  /** What the integers that come in and go out stand for: int8 or uint8. */
  readonly input: QuantizationParameters;
  readonly output: QuantizationParameters;
}

/**
 * Makes a linear layer of integers from one of real numbers.
 *
 * Weights become int8 with a scale for each output, halves away from zero as LiteRT rounds; the bias
 * becomes int32 and saturates there. A ReLU costs nothing: an output range that begins at 0 has
 * its zero point at the lowest integer, and what is below saturates.
 *
 * @param weight one row an output, one column a feature
 * @param bias one number an output, or an empty list for none
 * @param input parameters of the integers that come in, int8 or uint8
 * @param output parameters of those that go out, int8 or uint8
 * @returns the layer, for `runIntegerLayer`
 * @throws RangeError when sizes do not fit, a range is wider than 8 bits, or a factor is 2^30 and more
 * @example
 * ```ts
 * import { affineParameters, integerLayer, runIntegerLayer } from '#vision';
 * const [input, output] = [affineParameters(0, 25.5), affineParameters(-12.8, 12.7)];
 * const layer = integerLayer([[1.27, -0.64]], [2], input, output);
 * layer.weight; // [[127, -64]]
 * runIntegerLayer(layer, [[10, 200]]); // [[33]]
 * ```
 * @source Jacob et al., "Quantization and Training of Neural Networks for Efficient
 *   Integer-Arithmetic-Only Inference", 2018, sections 2.2–2.4
 */
export function integerLayer(
  weight: Matrix,
  bias: Vector,
  input: QuantizationParameters,
  output: QuantizationParameters,
): IntegerLayer {
  checkMatrix('weight', weight);
  checkAllFinite('bias', bias);
  const fits = bias.length === 0 || bias.length === weight.length;
  check(fits, 'bias', `${bias.length} numbers`, `none or ${weight.length} (one an output)`);
  checkByte('input', input);
  checkByte('output', output);
  const scales = symmetricParametersPerChannel(weight);
  const steps = scales.map(({ scale }) => scale * input.scale);
  return {
    weight: quantizePerChannel(weight, scales, { rounding: 'half-away' }),
    bias: steps.map((step, i) => (bias.length === 0 ? 0 : saturated(bias[i] / step, int32))),
    factors: steps.map((step) => fixedPointMultiplier(step / output.scale)),
    input,
    output,
  };
}

/**
 * Runs a layer of integers: int8 products summed in 32 bits, requantized, cut to the output's range.
 *
 * A convolution is this layer over its patches, padded with the input's zero point. The integers are
 * exact: the same on every machine that rounds as `options.rounding` says.
 *
 * Formula: $q_o = \mathrm{clamp}\Bigl(z_{\mathrm{out}} + M_o \bigl(b_o + \sum_i w_{o,i} (q_i - z_{\mathrm{in}})\bigr),\ q_{\min},\ q_{\max}\Bigr)$
 *
 * @param layer from `integerLayer`, or read from a model file
 * @param input one row a sample, integers in the range of `layer.input`
 * @param options `rounding`: `'twice'` (default) or `'once'`
 * @returns one row a sample, one integer an output
 * @throws RangeError when sizes do not fit, a number is outside its range, or a sum needs more than 32 bits
 * @example
 * ```ts
 * import { affineParameters, integerLayer, runIntegerLayer } from '#vision';
 * const range = affineParameters(-12.8, 12.7, { signed: true });
 * const layer = integerLayer([[1, 1]], [], range, range);
 * runIntegerLayer(layer, [[20, 30], [100, 100]]); // [[50], [127]]
 * ```
 * @source Jacob et al. 2018, section 2.4; LiteRT 8-bit quantization specification, `FULLY_CONNECTED`
 */
export function runIntegerLayer(
  layer: IntegerLayer,
  input: Matrix,
  options: RequantizeOptions = {},
): number[][] {
  checkLayer(layer);
  checkMatrix('input', input);
  checkSameLength('input[0]', input[0], 'layer.weight[0]', layer.weight[0]);
  const { weight, bias, factors, output } = layer;
  const { zeroPoint, lowest, highest } = layer.input;
  return input.map((row, sample) => {
    row.forEach((q, i) => {
      checkWithin(`input[${sample}][${i}]`, q, lowest, highest);
    });
    return weight.map((weights, o) => {
      let sum = bias[o];
      for (let i = 0; i < row.length; i++) sum += weights[i] * (row[i] - zeroPoint);
      checkInt32('input', sum);
      const integer = requantize(sum, factors[o], options) + output.zeroPoint;
      return Math.min(Math.max(integer, output.lowest), output.highest);
    });
  });
}

function saturated(value: number, { lowest, highest }: typeof int32): number {
  return roundToInteger(Math.min(Math.max(value, lowest), highest), 'half-away');
}

function checkLayer({ weight, bias, factors, input, output }: IntegerLayer): void {
  checkMatrix('layer.weight', weight);
  weight.forEach((row, o) => {
    row.forEach((value, i) => {
      checkWithin(`layer.weight[${o}][${i}]`, value, -128, 127);
    });
  });
  checkLength('layer.weight[0]', weight[0]);
  checkSameLength('layer.bias', bias, 'layer.weight', weight);
  bias.forEach((value, o) => {
    checkInt32(`layer.bias[${o}]`, value);
  });
  checkSameLength('layer.factors', factors, 'layer.weight', weight);
  factors.forEach((factor, o) => {
    checkFactor(`layer.factors[${o}]`, factor);
  });
  checkByte('layer.input', input);
  checkByte('layer.output', output);
}

/** Expects a mapping to integers of 8 bits, with or without a sign. */
function checkByte(argument: string, parameters: QuantizationParameters): void {
  checkParameters(parameters);
  const { lowest, highest } = parameters;
  const signed = lowest >= -128 && highest <= 127;
  const holds = signed || (lowest >= 0 && highest <= 255);
  check(holds, argument, `integers ${lowest} to ${highest}`, 'within −128 to 127 or 0 to 255');
}

function checkWithin(argument: string, value: number, lowest: number, highest: number): void {
  checkInteger(argument, value, lowest);
  check(value <= highest, argument, value, `at most ${highest}`);
}
