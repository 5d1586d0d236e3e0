/** For the page itself, whoever drives it. */
export function watch(): void {
  let last = performance.now();
  const seen = { longest: 0 };
  Object.assign(globalThis, { seen });
  setInterval(() => {
    const time = performance.now();
    seen.longest = Math.max(seen.longest, time - last - 20);
    last = time;
  }, 20);
}

export const longestStall = (): number =>
  (globalThis as unknown as { seen: { longest: number } }).seen.longest;

/** Forgets the longest stall so far. */
export function forgetStall(): void {
  (globalThis as unknown as { seen: { longest: number } }).seen.longest = 0;
}
