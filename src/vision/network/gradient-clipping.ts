import { check, checkAllFinite, checkList, checkPositive, checkResult, listOf } from '../check.ts';
import type { Numbers, Vector } from '../check.ts';

/**
 * Scales all gradients down together when their joint norm is above a limit.
 *
 * The direction stays. PyTorch adds 1e-6 to the norm before it divides, so the clipped norm lies
 * just below the limit; so does this.
 *
 * Formula: $g \leftarrow g \cdot \min\Bigl(1, \frac{c}{\lVert g \rVert + 10^{-6}}\Bigr)$, the norm over all layers
 *
 * @param gradients one list a layer; a layer is a list or a typed array
 * @param maximum the largest norm let through, above 0
 * @param options the norm's order p, at least 1: 2 (default), 1, Infinity …
 * @returns the gradients after clipping, and the joint norm before it
 * @throws RangeError when a gradient is not finite or the maximum is not above 0
 * @example
 * ```ts
 * import { clipGradientsByNorm } from '#vision';
 * clipGradientsByNorm([[3], [4]], 10); // { gradients: [[3], [4]], norm: 5 }
 * clipGradientsByNorm([[3], [4]], 1).gradients; // [[0.599999880000024], [0.799999840000032]]
 * ```
 * @source Pascanu, Mikolov, Bengio, "On the difficulty of training recurrent neural networks",
 * 2013, https://arxiv.org/abs/1211.5063; PyTorch, `torch.nn.utils.clip_grad_norm_`
 */
export function clipGradientsByNorm(
  gradients: readonly Numbers[],
  maximum: number,
  options: { readonly order?: number } = {},
): { gradients: number[][]; norm: number } {
  const { order = 2 } = options;
  checkPositive('maximum', maximum);
  check(order >= 1, 'order', order, 'a number of at least 1, or Infinity');
  const layers = readLayers(gradients);
  const norm = jointNorm(layers.flat(), order);
  checkResult('gradients', norm);
  const factor = Math.min(1, maximum / (norm + 1e-6));
  return { gradients: layers.map((layer) => layer.map((value) => value * factor)), norm };
}

/**
 * Cuts each gradient to a range on its own. The direction changes.
 *
 * @param gradients one list a layer; a layer is a list or a typed array
 * @param maximum the largest size of a gradient, above 0
 * @returns the gradients after clipping
 * @throws RangeError when a gradient is not finite or the maximum is not above 0
 * @example
 * ```ts
 * import { clipGradientsByValue } from '#vision';
 * clipGradientsByValue([[3, -0.5], [-4]], 1); // [[1, -0.5], [-1]]
 * ```
 * @source PyTorch, `torch.nn.utils.clip_grad_value_`
 */
export function clipGradientsByValue(gradients: readonly Numbers[], maximum: number): number[][] {
  checkPositive('maximum', maximum);
  return readLayers(gradients).map((layer) =>
    layer.map((value) => Math.max(-maximum, Math.min(maximum, value))),
  );
}

function readLayers(gradients: readonly Numbers[]): Vector[] {
  checkList('gradients', gradients);
  return gradients.map((numbers, i) => {
    const layer = listOf(`gradients[${i}]`, numbers);
    checkAllFinite(`gradients[${i}]`, layer);
    return layer;
  });
}

function jointNorm(values: Vector, order: number): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  if (order === Infinity || largest === 0) return largest;
  let sum = 0;
  for (const value of values) sum += (Math.abs(value) / largest) ** order;
  return largest * sum ** (1 / order);
}
