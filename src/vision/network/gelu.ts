import { checkChoice } from '../check.ts';
import { applyEach, passBack } from './activation.ts';
import { errorFunction } from './error-function.ts';
import type { Tensor } from './tensor.ts';

/** Options of the Gaussian error linear unit. */
export interface GeluOptions {
  /** 'none' (default): by the error function. 'tanh': the older formula, up to 5e-4 away. */
  readonly approximation?: 'none' | 'tanh';
}

/**
 * Gaussian error linear unit (GELU): the input times the share of a standard normal below it.
 *
 * Weights must be run with the form they were trained with: the two differ by up to 5e-4 a unit,
 * and that adds up through the layers.
 *
 * Formula: $y = x\,\Phi(x) = \frac{x}{2} \Bigl(1 + \operatorname{erf} \frac{x}{\sqrt 2}\Bigr) \approx \frac{x}{2} \Bigl(1 + \tanh\bigl(\sqrt{2 / \pi}\,(x + 0.044715\,x^3)\bigr)\Bigr)$
 *
 * @param input any shape
 * @param options `approximation`: 'none' (default) or 'tanh'
 * @returns the input's shape
 * @throws RangeError when there is no such approximation
 * @example
 * ```ts
 * import { gelu, tensorFrom } from '#vision';
 * gelu(tensorFrom([1])).data[0]; // 0.841344746068543
 * gelu(tensorFrom([1]), { approximation: 'tanh' }).data[0]; // 0.8411919906082768
 * ```
 * @source Hendrycks, Gimpel, "Gaussian Error Linear Units", 2016, https://arxiv.org/abs/1606.08415;
 *   PyTorch, `torch.nn.GELU`
 */
export function gelu(input: Tensor, options: GeluOptions = {}): Tensor {
  const share = shareOf(options);
  return applyEach(input, (x) => x * share(x).value);
}

/**
 * Gradient of the Gaussian error linear unit.
 *
 * Formula: $y' = \Phi(x) + x\,\varphi(x)$, $\varphi$ the density of the standard normal
 *
 * @param input what the unit was given
 * @param outputGradient gradient with respect to the output, of the input's shape
 * @param options as the unit's
 * @returns the input's shape
 * @throws RangeError when the shapes differ or there is no such approximation
 * @example
 * ```ts
 * import { geluGradient, nestedFrom, tensorFrom } from '#vision';
 * nestedFrom(geluGradient(tensorFrom([0, 40]), tensorFrom([8, 8]))); // [4, 8]
 * ```
 * @source PyTorch, `torch.nn.GELU`
 */
export function geluGradient(
  input: Tensor,
  outputGradient: Tensor,
  options: GeluOptions = {},
): Tensor {
  const share = shareOf(options);
  return passBack(input, outputGradient, (x) => {
    const { value, slope } = share(x);
    // Far out the slope is 0 and x times it must not become infinity times 0.
    return slope === 0 ? value : value + x * slope;
  });
}

/** The share of the input that passes, from 0 to 1, and its slope. */
type Share = (x: number) => { readonly value: number; readonly slope: number };

const exactShare: Share = (x) => ({
  value: (1 + errorFunction(x / Math.SQRT2)) / 2,
  slope: Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI),
});

const tanhShare: Share = (x) => {
  const factor = Math.sqrt(2 / Math.PI);
  const tanh = Math.tanh(factor * (x + 0.044715 * x ** 3));
  const open = (1 - tanh * tanh) / 2;
  return {
    value: (1 + tanh) / 2,
    slope: open === 0 ? 0 : open * factor * (1 + 3 * 0.044715 * x * x),
  };
};

function shareOf({ approximation = 'none' }: GeluOptions): Share {
  checkChoice('options.approximation', approximation, ['none', 'tanh']);
  return approximation === 'tanh' ? tanhShare : exactShare;
}
