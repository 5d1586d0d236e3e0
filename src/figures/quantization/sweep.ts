import { clips, errorOf } from './error.ts';
import type { QuantizerError } from './error.ts';

/** Errors at every clip of the slider, and the clip that errs least. */
export interface Sweep {
  readonly all: readonly QuantizerError[];
  readonly best: QuantizerError;
}

const known = new Map<string, Sweep>();

/** Each sweep is computed once: a drag of the clip reads what the first frame computed. */
export function sweepOf(bits: number, perChannel: boolean): Sweep {
  const key = `${bits} ${perChannel}`;
  const found = known.get(key) ?? computeSweep(bits, perChannel);
  known.set(key, found);
  return found;
}

function computeSweep(bits: number, perChannel: boolean): Sweep {
  const steps = Math.round((clips.high - clips.low) / clips.step);
  const all = Array.from({ length: steps + 1 }, (_, i) =>
    errorOf({ bits, perChannel, clip: clips.low + i * clips.step }),
  );
  return { all, best: all.reduce((best, one) => (one.total < best.total ? one : best)) };
}
