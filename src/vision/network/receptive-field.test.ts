import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conv2d, conv2dGradient, receptiveField, slidingOutputSize, tensorFrom } from './index.ts';
import type { SlidingLayer, Tensor } from './index.ts';

describe('receptiveField', () => {
  it('is that of published networks', () => {
    // Araujo, Norris, Sim 2019: AlexNet v2 195, VGG-16 212.
    const [conv3, pool] = [{ kernel: 3 }, { kernel: 2, stride: 2 }];
    const block = (count: number) => [...new Array<SlidingLayer>(count).fill(conv3), pool];
    expect(receptiveField([2, 2, 3, 3, 3].flatMap(block))).toMatchObject({ size: 212, step: 32 });
    const large = { kernel: 3, stride: 2 };
    const alexNet = [{ kernel: 11, stride: 4 }, large, { kernel: 5 }, large, conv3, conv3, conv3];
    expect(receptiveField([...alexNet, large])).toMatchObject({ size: 195, step: 32 });
  });

  it('holds every pixel that has a gradient, and no other', () => {
    const layer = fc.record({
      kernel: fc.integer({ min: 1, max: 4 }),
      stride: fc.integer({ min: 1, max: 2 }),
      padding: fc.integer({ min: 0, max: 2 }),
      // A dilation above the stride before it leaves holes, but moves no edge.
      dilation: fc.integer({ min: 1, max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(layer, { minLength: 1, maxLength: 3 }), (layers) => {
        const width = 60;
        const { size, step, first } = receptiveField(layers);
        const places = layers.reduce(
          (sum, { kernel, ...o }) => slidingOutputSize(sum, kernel, o),
          width,
        );
        const place = Math.floor(places / 2);
        const low = first + place * step - (size - 1) / 2;
        const reached = pixelsReached(layers, width, place);
        expect(reached[0]).toBe(Math.max(0, low));
        expect(reached[reached.length - 1]).toBe(Math.min(width - 1, low + size - 1));
      }),
    );
  });

  it('rejects what is no layer', () => {
    expect(() => receptiveField([])).toThrow('layers: found 0 items');
    expect(() => receptiveField([{ kernel: 3 }, { kernel: 0 }])).toThrow(
      'layers[1].kernel: found 0',
    );
  });
});

/** The pixels of one row that change a value of the last layer, by its gradient. */
function pixelsReached(layers: readonly SlidingLayer[], width: number, place: number): number[] {
  const weightOf = (kernel: number) => tensorFrom([[[new Array<number>(kernel).fill(1)]]]);
  const optionsOf = ({ stride = 1, padding = 0, dilation = 1 }: SlidingLayer) => ({
    stride,
    dilation,
    padding: [0, padding] as const,
  });
  const inputs: Tensor[] = [tensorFrom([[[new Array<number>(width).fill(1)]]])];
  for (const layer of layers)
    inputs.push(conv2d(inputs[inputs.length - 1], weightOf(layer.kernel), [], optionsOf(layer)));
  let gradient = inputs[inputs.length - 1];
  gradient = { ...gradient, data: gradient.data.map((_, i) => (i === place ? 1 : 0)) };
  for (const [l, layer] of [...layers.entries()].reverse())
    gradient = conv2dGradient(inputs[l], weightOf(layer.kernel), gradient, optionsOf(layer)).input;
  return [...gradient.data.keys()].filter((i) => gradient.data[i] > 0);
}
