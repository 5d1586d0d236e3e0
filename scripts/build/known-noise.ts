/**
 * What tools warn of and what means nothing here, each by its own words; everything else is shown.
 */
const known: readonly RegExp[] = [
  // Starlight adds its route for 404 and ours is the page that it shows.
  /Could not render `\/404` from route `\/\[\.\.\.slug\]`/,
  // Starlight asks for translations of its own words, and we change none.
  /The collection "i18n" does not exist or is empty/,
  // Fonts of the pictures for links elsewhere, as they are loaded.
  /^\[astro-og-canvas\]|^IBM Plex Sans KR, /,
];

/** Keeps known warnings from the terminal while `work` runs. */
export async function withoutKnownNoise<Result>(work: () => Promise<Result>): Promise<Result> {
  const show = hideKnownNoise();
  try {
    return await work();
  } finally {
    show();
  }
}

/** Keeps known warnings from the terminal until what it gives back is called. */
export function hideKnownNoise(): () => void {
  const streams = [process.stdout, process.stderr] as const;
  const originals = streams.map((stream) => stream.write.bind(stream));
  for (const [index, stream] of streams.entries()) {
    stream.write = ((chunk: unknown, ...rest: unknown[]) => {
      if (known.some((pattern) => pattern.test(String(chunk)))) return true;
      return (originals[index] as (...parameters: unknown[]) => boolean)(chunk, ...rest);
    }) as typeof stream.write;
  }
  return () => {
    for (const [index, stream] of streams.entries()) stream.write = originals[index];
  };
}
