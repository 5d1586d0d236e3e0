/** A generator's distances at one number of images, over repeated draws. */
export interface Spread {
  readonly mean: number;
  /** Nine draws of ten lie between these two. */
  readonly low: number;
  readonly high: number;
}

/** Two generators, measured with ever more images. */
export interface Study {
  /** Features of an image: the D of the covariance. */
  readonly dimensions: number;
  /** Images a set. */
  readonly counts: readonly number[];
  readonly generators: readonly {
    readonly name: string;
    /** The distance between the distributions themselves. */
    readonly truth: number;
    /** One entry a count. */
    readonly spreads: readonly Spread[];
  }[];
}
