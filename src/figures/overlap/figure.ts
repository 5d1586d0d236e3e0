import { intersectionOverUnion } from '#vision/boxes';
import type { Figure, Slider, View } from '../figure.ts';
import { number } from '../words.ts';
import { acrossX, drawPair, drawRound, height } from './drawing.ts';
import { candidatesOf, countPixels, limit, picture, roundOf, startPlace } from './scene.ts';
import type { Candidate, Place, Round } from './scene.ts';

const boxes = candidatesOf(startPlace).length;
const widest = 8;

/** Two boxes and what they share; then suppression of five, a box a step. */
export function overlapFigure(): Figure<keyof Place | 'step'> {
  return {
    height,
    drag: { control: 'x', ...acrossX },
    controls: [
      pixelSlider('x', 'B, left edge', 0, picture.columns - widest),
      pixelSlider('y', 'B, top edge', 0, picture.rows - widest),
      pixelSlider('width', 'B, width', 2, widest),
      pixelSlider('height', 'B, height', 2, widest),
      {
        kind: 'slider',
        name: 'step',
        label: 'Suppression',
        low: 0,
        high: boxes,
        step: 1,
        start: 0,
        written: (step) => (step === 0 ? 'not begun' : `step ${step} of ${boxes}`),
      },
    ],
    view: ({ step, ...place }) => {
      const candidates = candidatesOf(place);
      return step === 0 ? viewOfPair(candidates) : viewOfRound(candidates, step);
    },
  };
}

function pixelSlider<Name extends keyof Place>(
  name: Name,
  label: string,
  low: number,
  high: number,
): Slider<Name> {
  const start = startPlace[name];
  return { kind: 'slider', name, label, low, high, step: 1, start, written: (at) => `${at} px` };
}

function viewOfPair(candidates: readonly Candidate[]): View {
  const [a, b] = candidates;
  const shared = countPixels(a.box, b.box);
  const overlap = intersectionOverUnion(a.box, b.box);
  const isHit = overlap >= limit;
  const [both, together] = [shared.both.length, shared.both.length + shared.one.length];
  return {
    drawing: drawPair(a, b, shared, overlap),
    readings: readingsOf(both, together, overlap, {
      value: isHit ? 'hit' : 'miss',
      verdict: isHit ? 'pass' : 'escape',
      kept: 0,
    }),
    sentence:
      `A and B share ${both} pixels and cover ${together} together, an IoU of ${number(overlap, 2)}: ` +
      `if A is the label and B the detection, B ${isHit ? 'is a hit' : 'is a false alarm and A is missed'} at ${limit}.`,
  };
}

function viewOfRound(candidates: readonly Candidate[], step: number): View {
  const round = roundOf(candidates, step);
  const { candidate, rival, isKept, overlap, kept } = round;
  const shared = countPixels(candidate.box, rival?.box ?? null);
  return {
    drawing: drawRound(candidates, step, round, shared),
    readings: readingsOf(shared.both.length, shared.both.length + shared.one.length, overlap, {
      value: isKept ? 'kept' : 'dropped',
      kept: kept.length,
    }),
    sentence: sentenceOf(round, step),
  };
}

function readingsOf(
  both: number,
  together: number,
  overlap: number,
  { kept, ...verdict }: { value: string; verdict?: 'pass' | 'escape'; kept: number },
): View['readings'] {
  return [
    { label: 'Pixels in both', value: String(both) },
    { label: 'Pixels in either', value: String(together) },
    { label: 'IoU', value: number(overlap, 2) },
    { label: `Verdict at ${limit}`, ...verdict },
    { label: 'Kept so far', value: `${kept} of ${boxes}` },
  ];
}

function sentenceOf({ candidate, rival, isKept, overlap, gone, kept }: Round, step: number) {
  const who = `Step ${step}: ${candidate.name} (${number(candidate.score, 2)})`;
  const end = step === boxes ? ` Kept: ${kept.join(', ')}.` : '';
  if (!rival && !gone) return `${who} overlaps no box that was kept, so it stays.${end}`;
  const share = rival ? `overlaps ${rival.name} by ${number(overlap, 2)}` : 'overlaps no kept box';
  if (!isKept) return `${who} ${share}, more than ${limit}, and is dropped.${end}`;
  const lost = gone ? ` ${gone.name} would have dropped it, but is gone itself.` : '';
  return `${who} ${share}${rival ? `, not more than ${limit},` : ''} and stays.${lost}${end}`;
}
