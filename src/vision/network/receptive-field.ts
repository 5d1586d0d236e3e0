import { checkInteger, checkLength, checkResult } from '../check.ts';

/** A layer that slides a kernel: a convolution or a pooling, in pixels of its own input. */
export interface SlidingLayer {
  /** Taps of the kernel along one side. */
  readonly kernel: number;
  /** Step of the kernel; default 1. */
  readonly stride?: number;
  /** Zeros added on every side; default 0. */
  readonly padding?: number;
  /** Distance between the kernel's taps; default 1. */
  readonly dilation?: number;
}

/** What one value of the last layer can see along one side, in pixels of the first input. */
export interface ReceptiveField {
  readonly size: number;
  /** From one value's field to the next one's: the product of the strides. */
  readonly step: number;
  /** Middle of the first value's field; 0 is the middle of the first pixel, below 0 is padding. */
  readonly first: number;
}

/**
 * The receptive field of a stack of sliding layers: which input pixels can reach one output value.
 *
 * Every layer widens it by its kernel's span, in steps of what the layers before it have made of a
 * pixel. Pixels in its middle are read on more paths than those at its edge.
 *
 * Formula: $r = 1 + \sum_l d_l (k_l - 1) \prod_{i<l} s_i$
 *
 * @param layers from the input to the output, at least one
 * @returns size, step and the place of the first value, in pixels
 * @throws RangeError when there is no layer, or a kernel, stride, padding or dilation is no whole
 *   number in its range
 * @example
 * ```ts
 * import { receptiveField } from '#vision';
 * const layer = { kernel: 3, padding: 1 };
 * receptiveField([layer, { kernel: 2, stride: 2 }]); // { size: 4, step: 2, first: 0.5 }
 * receptiveField([layer, layer, layer]).size; // 7
 * ```
 * @source Araujo, Norris, Sim, "Computing Receptive Fields of Convolutional Neural Networks",
 *   Distill, 2019, https://distill.pub/2019/computing-receptive-fields/
 */
export function receptiveField(layers: readonly SlidingLayer[]): ReceptiveField {
  checkLength('layers', layers);
  let [size, step, first] = [1, 1, 0];
  layers.forEach(({ kernel, stride = 1, padding = 0, dilation = 1 }, i) => {
    checkInteger(`layers[${i}].kernel`, kernel, 1);
    checkInteger(`layers[${i}].stride`, stride, 1);
    checkInteger(`layers[${i}].padding`, padding);
    checkInteger(`layers[${i}].dilation`, dilation, 1);
    const reach = dilation * (kernel - 1);
    size += reach * step;
    first += (reach / 2 - padding) * step;
    step *= stride;
  });
  checkResult('layers', size);
  checkResult('layers', first);
  checkResult('layers', step);
  return { size, step, first };
}
