/** One of Pagefind's files, by its path in `pagefind/`. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}
