import { checkAllFinite, checkChoice, checkSameLength, listOf } from '../check.ts';
import type { Numbers } from '../check.ts';
import type { QuantizationParameters } from './quantization-parameters.ts';
import { checkParameters, dequantize, quantize, unsaturated } from './quantize.ts';
import type { QuantizeOptions } from './quantize.ts';

/**
 * The range that a mapping represents: what lies outside saturates.
 *
 * @param parameters scale, zero point and integer range
 * @returns the real numbers of the lowest and of the highest integer
 * @throws RangeError when the parameters are no mapping
 * @example
 * ```ts
 * import { affineParameters, quantizedRange } from '#vision';
 * quantizedRange(affineParameters(-25, 102.5)); // { low: -25, high: 102.5 }
 * ```
 * @source Jacob et al., "Quantization and Training of Neural Networks for Efficient
 *   Integer-Arithmetic-Only Inference", 2018, section 3
 */
export function quantizedRange(parameters: QuantizationParameters): { low: number; high: number } {
  const { lowest, highest } = parameters;
  const [low, high] = dequantize([lowest, highest], parameters);
  return { low, high };
}

/**
 * Fake quantization: real numbers moved to the nearest step, still real numbers.
 *
 * What quantization-aware training puts behind weights and activations on the way forward, so that
 * the loss sees the steps. It saves nothing by itself.
 *
 * Formula: $\hat x = s\,\bigl(\mathrm{clamp}(\mathrm{round}(x / s) + z,\ q_{\min},\ q_{\max}) - z\bigr)$
 *
 * @param values real numbers
 * @param parameters scale, zero point and integer range
 * @param options `rounding` of halves, default `'half-even'`; `arithmetic`, default `'float64'`
 * @returns real numbers on the steps
 * @throws RangeError when a value is not finite, or the parameters are no mapping
 * @example
 * ```ts
 * import { affineParameters, fakeQuantize } from '#vision';
 * fakeQuantize([-30, 0.3, 1.2], affineParameters(-25, 102.5)); // [-25, 0.5, 1]
 * ```
 * @source PyTorch 2.15, `torch.fake_quantize_per_tensor_affine`; Jacob et al. 2018, section 3
 */
export function fakeQuantize(
  values: Numbers,
  parameters: QuantizationParameters,
  options: QuantizeOptions = {},
): number[] {
  return dequantize(quantize(values, parameters, options), parameters);
}

/**
 * Straight-through gradient of fake quantization: passed on where the value did not saturate.
 *
 * Rounding has slope 0 almost everywhere and would stop all learning, so that its slope is taken to be
 * 1; a saturated value gets 0, since moving it a little changes nothing. As in PyTorch the rounded
 * integer decides: up to half a step beyond the range still passes.
 *
 * Formula: $\frac{\partial L}{\partial x} = \frac{\partial L}{\partial \hat x} \cdot [\,q_{\min} \le \mathrm{round}(x / s) + z \le q_{\max}\,]$
 *
 * @param values real numbers, as they went into `fakeQuantize`
 * @param parameters scale, zero point and integer range
 * @param outputGradient one number a value; ones give the mask itself
 * @param options those of `fakeQuantize`
 * @returns one number a value: the gradient, or 0 where the value saturated
 * @throws RangeError when lengths differ, a number is not finite, or the parameters are no mapping
 * @example
 * ```ts
 * import { affineParameters, fakeQuantizeGradient } from '#vision';
 * fakeQuantizeGradient([-30, 0.3, 1.2], affineParameters(-25, 102.5), [7, 7, 7]); // [0, 7, 7]
 * ```
 * @source Bengio, Léonard, Courville, "Estimating or Propagating Gradients Through Stochastic
 *   Neurons for Conditional Computation", 2013, https://arxiv.org/abs/1308.3432; PyTorch 2.15,
 *   `torch.fake_quantize_per_tensor_affine`
 */
export function fakeQuantizeGradient(
  values: Numbers,
  parameters: QuantizationParameters,
  outputGradient: Numbers,
  options: QuantizeOptions = {},
): number[] {
  values = listOf('values', values);
  const gradient = listOf('outputGradient', outputGradient);
  checkSameLength('outputGradient', gradient, 'values', values);
  checkAllFinite('values', values);
  checkAllFinite('outputGradient', gradient);
  checkParameters(parameters);
  checkChoice('arithmetic', options.arithmetic ?? 'float64', ['float64', 'float32']);
  const { lowest, highest } = parameters;
  return values.map((value, i) => {
    const integer = unsaturated(value, parameters, options);
    return integer >= lowest && integer <= highest ? gradient[i] : 0;
  });
}
