import type { Figure, View } from '../figure.ts';
import { number, percent } from '../words.ts';
import { acrossClip, drawQuantization } from './drawing.ts';
import { clips, errorOf } from './error.ts';
import type { QuantizerError } from './error.ts';
import { sweepOf } from './sweep.ts';
import type { Sweep } from './sweep.ts';

/** Bits and clipping of weights, against round-off and clipping error. */
export function quantizationFigure(): Figure<'bits' | 'clip' | 'scale'> {
  return {
    height: 340,
    drag: { control: 'clip', ...acrossClip },
    controls: [
      {
        kind: 'slider',
        name: 'bits',
        label: 'Bits',
        low: 2,
        high: 8,
        step: 1,
        start: 4,
        written: (bits) => `${number(bits)} bits`,
      },
      {
        kind: 'slider',
        name: 'clip',
        label: 'Clip at',
        ...clips,
        start: 1,
        written: (clip) => `${percent(clip, 0)} of the largest`,
      },
      {
        kind: 'choice',
        name: 'scale',
        label: 'One scale',
        options: ['per tensor', 'per channel'],
        start: 0,
      },
    ],
    view({ bits, clip, scale }): View {
      const setting = { bits, clip, perChannel: scale === 1 };
      const sweep = sweepOf(bits, setting.perChannel);
      const error = errorOf(setting);
      return {
        drawing: drawQuantization(setting, error, sweep),
        readings: [
          { label: 'Error', value: percent(error.total) },
          { label: 'from round-off', value: percent(error.roundOff) },
          { label: 'from clipping', value: percent(error.clipping) },
          { label: 'Weakest channel', value: decibels(error.weakestDecibels) },
        ],
        sentence: sentenceOf(error, sweep, bits, setting.perChannel),
      };
    },
  };
}

function decibels(value: number): string {
  return value < 1 ? `${number(value, 1)} dB (lost)` : `${number(value, 1)} dB`;
}

function sentenceOf(error: QuantizerError, { best }: Sweep, bits: number, perChannel: boolean) {
  const larger = error.clipping > error.roundOff ? 'clipping' : 'round-off';
  const other = sweepOf(bits, !perChannel).best;
  return (
    `At ${bits} bits, clipped at ${percent(error.clip, 0)}, a weight is off by ${percent(error.total)} of its ` +
    `channel’s size, mostly by ${larger}. The best clip here is ${percent(best.clip, 0)}, with ${percent(best.total)}; ` +
    `one scale per ${perChannel ? 'tensor' : 'channel'} would reach ${percent(other.total)}.`
  );
}
