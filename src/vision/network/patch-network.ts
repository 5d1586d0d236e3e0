import { checkInteger } from '../check.ts';
import type { Random } from '../random.ts';
import { conv2d, conv2dGradient } from './convolution.ts';
import { maxPool2d, maxPool2dGradient } from './max-pooling.ts';
import { relu, reluGradient } from './relu.ts';
import type { Tensor } from './tensor.ts';

/** Filters of the first and of the second convolution. */
export type FilterCounts = readonly [first: number, second: number];

/**
 * Shapes of the three weights for square patches of `side` pixels: 3 × 3 convolution, halved by
 * pooling, 3 × 3 convolution, halved again, then one kernel as large as what is left, which is a
 * fully connected layer to the two classes. A bias a filter follows each weight.
 */
export function weightShapes(side: number, [first, second]: FilterCounts): number[][] {
  checkInteger('filters[0]', first, 1);
  checkInteger('filters[1]', second, 1);
  return [
    [first, 1, 3, 3],
    [second, first, 3, 3],
    [2, second, side / 4, side / 4],
  ];
}

/** Weights from a normal distribution scaled to the fan-in (He et al., 2015); biases zero. */
export function initialParameters(shapes: readonly (readonly number[])[], random: Random) {
  return shapes.flatMap(([filters, channels, height, width]) => {
    const fanIn = channels * height * width;
    const deviation = Math.sqrt(2 / fanIn);
    const weights = Array.from({ length: filters * fanIn }, () => random.normal(0, deviation));
    return [...weights, ...new Array<number>(filters).fill(0)];
  });
}

/** Two logits a patch, shape [samples, 2, 1, 1], and a way back through the same activations. */
export function runPatchNetwork(
  input: Tensor,
  shapes: readonly (readonly number[])[],
  parameters: readonly number[],
): {
  logits: Tensor;
  gradientOf: (logitGradient: Tensor) => number[];
  /** The second convolution's map after its rectifier, and the gradient there. */
  lastMapOf: (logitGradient: Tensor) => { map: Tensor; gradient: Tensor };
} {
  const [first, second, head] = layersOf(shapes, parameters);
  const same = { padding: 1 };
  const map1 = conv2d(input, first.weight, first.bias, same);
  const active1 = relu(map1);
  const pooled1 = maxPool2d(active1, 2);
  const map2 = conv2d(pooled1, second.weight, second.bias, same);
  const active2 = relu(map2);
  const pooled2 = maxPool2d(active2, 2);
  const logits = conv2d(pooled2, head.weight, head.bias);

  const gradientOf = (logitGradient: Tensor): number[] => {
    const atHead = conv2dGradient(pooled2, head.weight, logitGradient);
    const atMap2 = reluGradient(map2, maxPool2dGradient(active2, 2, atHead.input));
    const atSecond = conv2dGradient(pooled1, second.weight, atMap2, same);
    const atMap1 = reluGradient(map1, maxPool2dGradient(active1, 2, atSecond.input));
    const atFirst = conv2dGradient(input, first.weight, atMap1, same);
    return [atFirst, atSecond, atHead].flatMap(({ weight, bias }) => [...weight.data, ...bias]);
  };
  const lastMapOf = (logitGradient: Tensor) => {
    const atHead = conv2dGradient(pooled2, head.weight, logitGradient);
    return { map: active2, gradient: maxPool2dGradient(active2, 2, atHead.input) };
  };
  return { logits, gradientOf, lastMapOf };
}

function layersOf(shapes: readonly (readonly number[])[], parameters: readonly number[]) {
  let start = 0;
  return shapes.map((shape) => {
    const size = shape.reduce((product, next) => product * next, 1);
    const data = Float64Array.from(parameters.slice(start, start + size));
    const bias = parameters.slice(start + size, start + size + shape[0]);
    start += size + shape[0];
    return { weight: { shape, data }, bias };
  });
}
