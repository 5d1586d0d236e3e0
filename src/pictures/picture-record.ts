/** What is recorded of the drawn board beside its pictures, in `pictures.json`. */
export interface PictureRecord {
  /** Of what draws the pictures, and of what counts mistakes, which takes longer. */
  readonly digests: RecordDigests;
  readonly pictures: Readonly<Record<string, RecordedPicture>>;
  readonly board: RecordedBoard;
  readonly shift: { readonly good: readonly number[]; readonly defective: readonly number[] };
}

export interface RecordDigests {
  readonly pictures: string;
  readonly shift: string;
}

export interface RecordedPicture {
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** SHA-256 of the file. */
  readonly sha256: string;
}

/** The board of the hero picture: what was found on it, in the picture's pixels. */
export interface RecordedBoard {
  readonly serial: string;
  readonly field: number;
  /** The smallest box around what the bite changed, on a crop of the golden board. */
  readonly biteOnCrop: readonly number[];
  /** Left, top, right, bottom and score; the surest first. */
  readonly findings: readonly (readonly number[])[];
  /** Which of the findings is the bite. */
  readonly bite: number;
}

/** The folder of pictures and record, seen from the project. */
export const picturesFolder = 'src/content/pictures';
export const recordFile = `${picturesFolder}/pictures.json`;
