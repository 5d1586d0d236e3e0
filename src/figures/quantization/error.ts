import {
  calibrateMagnitude,
  dequantize,
  quantizationError,
  quantize,
  symmetricParameters,
} from '#vision/quantization';
import { channels } from './weights.ts';

/** Clipping: the largest weight kept, as a share of the largest there is. */
export const clips = { low: 0.2, high: 1, step: 0.04 } as const;

/** How weights become integers. */
export interface Quantizer {
  readonly bits: number;
  readonly clip: number;
  readonly perChannel: boolean;
}

/** What quantization costs; shares are root mean square, of a channel's own weights. */
export interface QuantizerError {
  readonly clip: number;
  readonly total: number;
  /** Of weights within the clip. */
  readonly roundOff: number;
  /** Of weights beyond it. */
  readonly clipping: number;
  /** Signal-to-noise ratio of the channel that fares worst, in decibels. */
  readonly weakestDecibels: number;
}

const tensorMagnitude = calibrateMagnitude(channels.flat());

/** Largest weight that each channel's scale has to hold before it is clipped. */
export function magnitudesOf(perChannel: boolean): number[] {
  return channels.map((weights) => (perChannel ? calibrateMagnitude(weights) : tensorMagnitude));
}

export function errorOf({ bits, clip, perChannel }: Quantizer): QuantizerError {
  const magnitudes = magnitudesOf(perChannel);
  const parts = channels.map((weights, channel) => {
    const reach = clip * magnitudes[channel];
    const parameters = symmetricParameters(reach, { bits });
    const restored = dequantize(quantize(weights, parameters), parameters);
    const { signalToNoiseDecibels } = quantizationError(weights, restored);
    const noise = 10 ** (-signalToNoiseDecibels / 10);
    return {
      decibels: signalToNoiseDecibels,
      noise,
      clipped: clippedShare(weights, restored, reach),
    };
  });
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const noise = mean(parts.map((part) => part.noise));
  const clipped = mean(parts.map((part) => part.noise * part.clipped));
  return {
    clip,
    total: Math.sqrt(noise),
    roundOff: Math.sqrt(noise - clipped),
    clipping: Math.sqrt(clipped),
    weakestDecibels: Math.min(...parts.map((part) => part.decibels)),
  };
}

/** Share of the squared error that falls on weights beyond the reach. */
function clippedShare(weights: readonly number[], restored: readonly number[], reach: number) {
  const all = quantizationError(weights, restored).meanSquaredError;
  const onlyBeyond = weights.map((weight, i) => (Math.abs(weight) > reach ? restored[i] : weight));
  return all === 0 ? 0 : quantizationError(weights, onlyBeyond).meanSquaredError / all;
}
