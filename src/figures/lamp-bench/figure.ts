import type { Figure, Slider, View } from '../figure.ts';
import { number, percent } from '../words.ts';
import { accepted, alarms, benchOf, mostShift } from './bench.ts';
import type { Look, Setting } from './bench.ts';
import { acrossPictures, drawBench, height } from './drawing.ts';
import type { Pieces } from './pieces.ts';
import { bellNames, ringing, usesOf } from './verdict.ts';
import type { Uses } from './verdict.ts';

/** Percent of the lamp’s light at acceptance. */
const lamp = { low: 70, high: 130, start: 104 } as const;

/** A piece of the bad reference board under lamp, lens, fixture and sensor, and what rings. */
export function lampBenchFigure(pieces: Pieces): Figure<keyof Setting> {
  const bench = benchOf(pieces);
  return {
    height,
    drag: { control: 'lamp', ...acrossPictures(lamp.low, lamp.high) },
    controls: [
      knob('lamp', 'Lamp', lamp, 1, (value) => percent(value / 100, 0)),
      knob('blur', 'Out of focus', rising(accepted.blur, 1.6), 0.1, pixels),
      knob('shift', 'Board lies off by', rising(accepted.shift, mostShift), 0.1, pixels),
      knob('noise', 'Noise', rising(accepted.noise, 6), 0.5, levels),
    ],
    view(values) {
      const look = bench.look({ ...values, lamp: values.lamp / 100 });
      const uses = usesOf(look);
      return {
        drawing: drawBench(bench, look, uses),
        readings: readingsOf(look, uses),
        sentence: sentenceOf(look, uses),
      };
    },
  };
}

const pixels = (value: number): string => `${number(value, 1)} px`;
const levels = (value: number): string => `${number(value, 1)} grey levels`;
const rising = (start: number, high: number) => ({ low: start, high, start });

function knob<Name extends keyof Setting>(
  name: Name,
  label: string,
  span: { readonly low: number; readonly high: number; readonly start: number },
  step: number,
  written: (value: number) => string,
): Slider<Name> {
  return { kind: 'slider', name, label, ...span, step, written };
}

function readingsOf(look: Look, uses: Uses): View['readings'] {
  const rings = (used: number) =>
    used > 1 ? ({ verdict: 'look-again' } as const) : ({ verdict: 'pass' } as const);
  return [
    {
      label: `Mean grey, ±${percent(alarms.grey, 0)} allowed`,
      value: change(look.grey),
      ...rings(uses.grey),
    },
    {
      label: `Sharpness, ${percent(alarms.sharpness, 0)} asked`,
      value: percent(look.sharpness, 0),
      ...rings(uses.sharpness),
    },
    {
      label: `Good places, up to ${alarms.difference}`,
      value: number(look.elsewhere, 1),
      ...rings(uses.elsewhere),
    },
    {
      label: `The bite, above ${alarms.difference}`,
      value: `${number(look.atBite, 1)}, ${uses.bite > 1 ? 'found' : 'missed'}`,
      verdict: uses.bite > 1 ? 'pass' : 'escape',
    },
    { label: 'Taken back by registration', value: `${look.registered} px` },
  ];
}

/** A change of a share, with its sign. */
export function change(share: number): string {
  const words = percent(Math.abs(share));
  if (words === percent(0)) return words;
  return `${share < 0 ? '−' : '+'}${words}`;
}

function sentenceOf(look: Look, uses: Uses): string {
  const [first, ...others] = ringing(uses);
  const bite = uses.bite > 1 ? 'the bite is found' : 'the bite escapes';
  if (first === undefined)
    return uses.bite > 1
      ? 'Nothing rings, and the bite is found: the station still does what it was accepted for.'
      : `Nothing rings, and ${bite}: only the score of the bad reference board tells. Look at its difference, then at what registration left over and at noise, which lifts sharpness.`;
  const too =
    others.length > 0 ? `, ${others.map((bell) => bellNames[bell]).join(' and ')} too` : '';
  const words = `${bellNames[first]} rings first${too}, and ${bite}`;
  return `${words[0].toUpperCase()}${words.slice(1)}. ${adviceOf(look, uses)}`;
}

/** The lamp before the lens, since light moves sharpness and differences as well. */
function adviceOf({ grey }: Look, uses: Uses): string {
  if (uses.grey > 1)
    return `The lamp is ${grey < 0 ? 'darker' : 'brighter'} than at acceptance: compare the golden board’s grey segment by segment before anything else.`;
  return 'The light is right and the edges are soft: look at the lens and its lock, and at the same marks again.';
}
