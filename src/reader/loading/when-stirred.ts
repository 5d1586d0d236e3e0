/** What a reader does who is there. */
const signs = ['pointerdown', 'pointermove', 'keydown', 'scroll'] as const;

/**
 * Acts once, when the reader first stirs.
 *
 * @returns what ends the waiting
 */
export function whenStirred(act: () => void): () => void {
  const stop = (): void => {
    for (const sign of signs) removeEventListener(sign, once);
  };
  const once = (): void => {
    stop();
    act();
  };
  for (const sign of signs) addEventListener(sign, once, { passive: true });
  return stop;
}
