import type { FigureTable, View } from '../../figures/figure.ts';
import type { Choices } from '../choices.ts';
import type { Pixels, Results } from '../results.ts';

/** What a step shows of its result. */
export interface StepView extends View {
  readonly table?: FigureTable;
}

/** A step's view, and the height of its drawing. */
export interface StepFigure {
  readonly height: number;
  /** What the drawing is, for those who do not see it. */
  readonly drawing: string;
  /** @param picture address of the step's picture, where it has one */
  view(results: Results, choices: Choices, picture: string): StepView;
  /** The pixels of the step's picture. */
  pixels?(results: Results): Pixels;
}

/** A score that stops a board at a threshold. */
export function stops(threshold: number): (score: number) => boolean {
  return (score) => score >= threshold;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count}\u00a0${count === 1 ? one : many}`;
}
