/** What each step of the line comes to: plain data, so that a worker can post it and a file hold it. */

/** A picture in grey or colour, one byte a value. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly data: readonly number[] | Uint8Array;
}

export interface BoardsResult {
  readonly boards: number;
  readonly defects: number;
  /** Mean grey level of all pictures. */
  readonly brightness: number;
  /** Frames of the defects on the strip of boards: left, top, right, bottom. */
  readonly frames: readonly (readonly number[])[];
  /** The first boards, side by side. */
  readonly strip: Pixels;
}

export interface LabelsResult {
  /** Places at which boards differ from their golden twin. */
  readonly places: number;
  readonly labelledDefect: number;
  /** Labels that the record of what was etched contradicts. */
  readonly wrong: number;
  /** Agreement of the three inspectors beyond chance. */
  readonly kappa: number;
  /** Label and truth of the patches on the strip: 1 is a defect. */
  readonly shown: readonly (readonly [label: number, truth: number])[];
  /** Patches side by side: grey is no difference. */
  readonly strip: Pixels;
}

export interface SplitResult {
  /** Patches to learn from and to check on, a board. */
  readonly byBoard: readonly (readonly [learn: number, check: number])[];
  /** Boards with patches on both sides. */
  readonly leaks: number;
}

export interface TrainResult {
  readonly epochs: readonly {
    readonly loss: number;
    /** Share of the held-out patches judged right at 0.5. */
    readonly accuracy: number;
  }[];
}

/** Score of each board: the surest of its places, 0 where it has none; three digits. */
export interface BoardScores {
  readonly good: readonly number[];
  readonly defective: readonly number[];
}

export interface QuantizeResult extends BoardScores {
  readonly parameters: number;
  /** Largest error of a weight. */
  readonly largestError: number;
}

export interface Week extends BoardScores {
  /** Share of the lamp's first light. */
  readonly light: number;
  /** Mean grey level of the week's good boards. */
  readonly brightness: number;
  /** Whether the average of brightness has left its limits. */
  readonly isDark: boolean;
  /** Population stability index of the scores of good boards' places. */
  readonly index: number;
  /** Version in service, from 1. */
  readonly version: number;
}

export interface WeeksResult {
  readonly weeks: readonly Week[];
  /** Brightness in which the version was tested. */
  readonly target: number;
}

export interface Results {
  readonly boards: BoardsResult;
  readonly labels: LabelsResult;
  readonly split: SplitResult;
  readonly train: TrainResult;
  readonly evaluate: BoardScores;
  readonly quantize: QuantizeResult;
  readonly weeks: WeeksResult;
}

/** A step that computes something; the threshold only chooses. */
export type Computed = keyof Results;

/** What the worker tells: a step's result, whole or as far as it has come. */
export type FromLine =
  | {
      [Step in Computed]: {
        readonly kind: 'result';
        readonly step: Step;
        readonly result: Results[Step];
        readonly isWhole: boolean;
      };
    }[Computed]
  | { readonly kind: 'begun'; readonly step: Computed }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly message: string };
