import type { StepName } from './choices.ts';

/** What a step is called, where on the line it belongs, and what to try. */
export interface StepWords {
  readonly title: string;
  /** Number of its station. */
  readonly station: number;
  readonly lead: string;
}

/** The eight steps in words. */
export const stepWords: Readonly<Record<StepName, StepWords>> = {
  boards: {
    title: 'Boards and lamp',
    station: 1,
    lead: 'Twenty-four small boards of one product, each photographed once. Take fewer lots, and the network sees less of the world; take another lamp, and all that follows sees it.',
  },
  labels: {
    title: 'Labels',
    station: 3,
    lead: 'Where a board differs from its golden twin, three simulated inspectors say whether it is a defect. One alone is cheap, and wrong more often.',
  },
  split: {
    title: 'Split',
    station: 3,
    lead: 'A quarter is held out to check on. Deal patches instead of boards, and see what the next step promises.',
  },
  train: {
    title: 'Train',
    station: 4,
    lead: 'Two convolutions and a linear layer, 1,322 weights, from nothing, in a worker beside this page.',
  },
  evaluate: {
    title: 'Evaluate',
    station: 5,
    lead: 'Boards of a lot that the network never saw. A board has the score of its surest place.',
  },
  threshold: {
    title: 'Threshold, in money',
    station: 10,
    lead: 'Four boards in 1,000 are defective. Slide the threshold, or drag on the drawing, to where mistakes cost least. Nothing is run again.',
  },
  quantize: {
    title: 'Quantize',
    station: 7,
    lead: 'The same weights with fewer bits, one step size a layer. Eight cost nothing here; find where it starts to hurt.',
  },
  weeks: {
    title: 'Ship, watch, mend',
    station: 11,
    lead: 'What was quantized goes into service, and the lamp ages. Which alarm rings first, and what helps: a lamp, a network, or the version before?',
  },
};
