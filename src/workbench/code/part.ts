/** What one step adds to a program. */
export interface Part {
  /** Names that it takes of `#vision`. */
  readonly values: readonly string[];
  readonly types?: readonly string[];
  readonly code: string;
}
