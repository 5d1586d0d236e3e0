import type { Figure, Slider, Values, View } from '../figure.ts';
import { number } from '../words.ts';
import { acrossTile, drawStack } from './drawing.ts';
import { bite, mostLayers, stackOf, tilePixels } from './stack.ts';
import type { Setting, Stack } from './stack.ts';

type Name = 'kernel' | 'stride' | 'padding' | 'dilation' | 'layers' | 'place';

const slider = (
  name: Name,
  label: string,
  [low, start, high]: readonly [number, number, number],
  written: Slider<Name>['written'],
  step = 1,
): Slider<Name> => ({ kind: 'slider', name, label, low, high, step, start, written });

const pixels = (value: number): string => `${number(value)}\u00a0px`;

/** Kernel, stride, padding, dilation and depth against output size and receptive field. */
export function receptiveFieldFigure(): Figure<Name> {
  return {
    height: 396,
    drag: { control: 'place', ...acrossTile },
    controls: [
      slider('place', 'Output near pixel', [0, 31, tilePixels - 1], number),
      slider('layers', 'Layers', [1, 2, mostLayers], number),
      slider('kernel', 'Kernel', [1, 3, 7], (side) => `${side} × ${side}`, 2),
      slider('stride', 'Stride', [1, 1, 3], number),
      slider('padding', 'Padding', [0, 1, 3], number),
      slider('dilation', 'Dilation', [1, 1, 3], number),
    ],
    view(setting: Values<Name>): View {
      const stack = stackOf(setting);
      const output = stack.levels[stack.levels.length - 1];
      const isSeen = stack.bitePixels === bite.pixels;
      return {
        drawing: drawStack(stack, setting),
        readings: [
          {
            label: 'Output',
            value: stack.lacking ? 'none' : `${output.places} × ${output.places}`,
          },
          { label: 'Receptive field', value: pixels(output.size) },
          { label: 'Step of an output', value: pixels(output.step) },
          {
            label: 'Of the bite it sees',
            value: `${stack.bitePixels} of ${bite.pixels} px`,
            verdict: isSeen ? 'pass' : 'look-again',
          },
        ],
        sentence: sentenceOf(stack, setting),
      };
    },
  };
}

/** How many layers, as a sentence begins. */
const inWords = ['No', 'One', 'Two', 'Three', 'Four', 'Five'];

function sentenceOf({ levels, lacking }: Stack, { layers, padding }: Setting): string {
  const { places, size, step } = levels[levels.length - 1];
  if (lacking)
    return (
      `Layer ${levels.length} has nothing to stand on: its kernel spans ${lacking.span} values and ` +
      `only ${lacking.padded} are left${padding > 0 ? ', padding included' : ''}. ` +
      `Drawn is what the layers before it see.`
    );
  const sees = `${inWords[layers]} ${layers === 1 ? 'layer sees' : 'layers see'}`;
  const seen =
    size < bite.pixels
      ? `${sees} ${size} × ${size} pixels: no output holds the bite of ${bite.pixels} whole`
      : `${sees} ${size} × ${size} pixels, enough to hold the bite of ${bite.pixels} whole`;
  const coarse =
    step > bite.pixels
      ? `${pixels(step)} from one to the next, more than the bite is wide`
      : `one every ${step === 1 ? 'pixel' : pixels(step)}`;
  return `${seen}. A side of ${tilePixels} pixels becomes ${places} outputs, ${coarse}.`;
}
