/** A drawing in words: what it holds and what leads where, as lists in lists. */
export interface OutlineItem {
  readonly text: string;
  /** Station to whose page the part belongs. */
  readonly station?: number;
  readonly items?: readonly OutlineItem[];
}

export interface Outline {
  /** True where the order of the parts is part of what they say. */
  readonly ordered: boolean;
  readonly items: readonly OutlineItem[];
}
