import type { Choice, Control, Slider } from '../figures/figure.ts';
import { number } from '../figures/words.ts';

/** All that a reader may choose; each a number, so that an address can hold it. */
export type ChoiceName =
  | 'seed'
  | 'lots'
  | 'lamp'
  | 'labels'
  | 'split'
  | 'epochs'
  | 'augment'
  | 'threshold'
  | 'bits'
  | 'ageing'
  | 'week'
  | 'remedy';

export type Choices = Readonly<Record<ChoiceName, number>>;

export type StepName =
  'boards' | 'labels' | 'split' | 'train' | 'evaluate' | 'threshold' | 'quantize' | 'weeks';

/** Places in the options of a choice, by their meaning. */
export const labelSource = { one: 0, majority: 1, record: 2 } as const;
export const splitBy = { board: 0, patch: 1 } as const;
export const remedyOf = { nothing: 0, lamp: 1, retrain: 2, rollBack: 3 } as const;
export const bitDepths = [8, 4, 3, 2] as const;

/** What each step asks, in the order of the line. */
export const controls: Readonly<Record<StepName, readonly Control<ChoiceName>[]>> = {
  boards: [
    choice('lamp', 'Lamp', ['Even', 'Stronger from the left', 'A sixth darker']),
    slider('lots', 'Lots to learn from', [1, 4, 1, 4]),
    slider('seed', 'Other boards, same product', [1, 9, 1, 1], (value) => `draw ${value}`),
  ],
  labels: [
    choice(
      'labels',
      'Whose label counts',
      ['One inspector', 'Two of three inspectors', 'The record of what was etched'],
      labelSource.majority,
    ),
  ],
  split: [choice('split', 'What stays together', ['All of a board', 'Nothing: deal the patches'])],
  train: [
    slider('epochs', 'Epochs', [1, 10, 1, 6]),
    choice('augment', 'Flip and turn at random', ['No', 'Yes'], 1),
  ],
  evaluate: [],
  threshold: [
    slider('threshold', 'Stop a board from', [0.01, 0.99, 0.01, 0.5], (value) => number(value, 2)),
  ],
  quantize: [choice('bits', 'Bits a weight', bitDepths.map(String))],
  weeks: [
    slider(
      'ageing',
      'Light lost a week',
      [0, 4, 0.5, 1.5],
      (value) => `${number(value, 1)}\u00a0%`,
    ),
    slider('week', 'Do something in week', [2, 10, 1, 8]),
    choice(
      'remedy',
      'Do what',
      ['Nothing', 'Change the lamp', 'Retrain', 'Retrain, roll back two weeks later'],
      remedyOf.lamp,
    ),
  ],
};

export const stepNames = Object.keys(controls) as readonly StepName[];
const all = Object.values(controls).flat();
const startPairs = all.map(({ name, start }) => [name, start]);

/** What is chosen where an address says nothing. */
export const start = Object.fromEntries(startPairs) as Choices;

/** The choices that an address's query holds; what it does not hold, or not rightly, is as at the start. */
export function choicesOf(query: string): Choices {
  const asked = new URLSearchParams(query);
  const pairs = all.map((control) => {
    const text = asked.get(control.name);
    const value = text === null || text.trim() === '' ? NaN : Number(text);
    return [control.name, mayBe(control, value) ? value : control.start];
  });
  return Object.fromEntries(pairs) as Choices;
}

/** The query of an address; short, since what is as at the start is left out. */
export function queryOf(choices: Choices): string {
  const changed = all.filter(({ name }) => choices[name] !== start[name]);
  if (changed.length === 0) return '';
  return `?${changed.map(({ name }) => `${name}=${choices[name]}`).join('&')}`;
}

/** Whether a step, or one before it, was asked otherwise; the threshold chooses, it computes nothing. */
export function isAskedOtherwise(step: StepName, before: Choices, now: Choices): boolean {
  const asked = stepNames.slice(0, stepNames.indexOf(step) + 1).flatMap((name) => controls[name]);
  return asked.some(({ name }) => name !== 'threshold' && before[name] !== now[name]);
}

function mayBe(control: Control<ChoiceName>, value: number): boolean {
  if (control.kind === 'choice') return Number.isInteger(value) && value in control.options;
  const steps = (value - control.low) / control.step;
  const isStep = Math.abs(steps - Math.round(steps)) < 1e-9;
  return isStep && value >= control.low && value <= control.high;
}

function slider(
  name: ChoiceName,
  label: string,
  [low, high, step, first]: readonly [low: number, high: number, step: number, start: number],
  written: (value: number) => string = String,
): Slider<ChoiceName> {
  return { kind: 'slider', name, label, low, high, step, start: first, written };
}

function choice(
  name: ChoiceName,
  label: string,
  options: readonly string[],
  first = 0,
): Choice<ChoiceName> {
  return { kind: 'choice', name, label, options, start: first };
}
