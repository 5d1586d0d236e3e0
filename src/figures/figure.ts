/** A slider; the value is a number in the unit that `written` names. */
export interface Slider<Name extends string> {
  readonly kind: 'slider';
  readonly name: Name;
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly start: number;
  /** The value with its unit, as it stands beside the slider and is read aloud. */
  written(value: number): string;
}

/** A row of radio buttons; the value is the place of the option, from 0. */
export interface Choice<Name extends string> {
  readonly kind: 'choice';
  readonly name: Name;
  readonly label: string;
  readonly options: readonly string[];
  readonly start: number;
}

export type Control<Name extends string> = Slider<Name> | Choice<Name>;

export type Values<Name extends string> = Readonly<Record<Name, number>>;

/** One number that the figure reads off, with its unit. */
export interface Reading {
  readonly label: string;
  readonly value: string;
  readonly verdict?: 'pass' | 'look-again' | 'escape';
}

/** What a figure shows for one setting of its controls. */
export interface View {
  /** The content of the SVG element. */
  readonly drawing: string;
  /** The same labels in the same order for every setting. */
  readonly readings: readonly Reading[];
  /** What is to be seen, in one or two sentences: shown, and announced when the reader pauses. */
  readonly sentence: string;
}

/** Two places across a drawing, in its units, and the values of a slider there. */
export interface Drag<Name extends string> {
  readonly control: Name;
  readonly from: { readonly x: number; readonly value: number };
  readonly to: { readonly x: number; readonly value: number };
}

/** A figure is a pure function from its controls to a view: drawn at build, drawn again in the page. */
export interface Figure<Name extends string = string> {
  /** Height of the drawing; its width is `drawingWidth`. */
  readonly height: number;
  readonly controls: readonly Control<Name>[];
  /** The slider that a pointer on the drawing moves: its value runs evenly from `from.x` to `to.x`. */
  readonly drag?: Drag<Name>;
  view(values: Values<Name>): View;
}

/** The numbers behind a figure: the first cell of a row names the row. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Where the controls stand before a reader moves them. */
export function startOf<Name extends string>(figure: Figure<Name>): Values<Name> {
  const pairs = figure.controls.map(({ name, start }) => [name, start]);
  return Object.fromEntries(pairs) as Record<Name, number>;
}
