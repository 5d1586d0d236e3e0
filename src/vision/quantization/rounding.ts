/**
 * How a half is rounded to a whole number.
 *
 * `'half-even'` to the even neighbour (IEEE 754, NumPy, PyTorch, ONNX Runtime); `'half-away'` away
 * from zero (C's `round`, TensorFlow Lite); `'half-up'` towards +∞ (JavaScript's `Math.round`).
 */
export type RoundingMode = 'half-even' | 'half-away' | 'half-up';

/** Rounds a number to a whole one, halves by the mode. */
export function roundBy(mode: RoundingMode, value: number): number {
  switch (mode) {
    case 'half-even':
      return roundHalfEven(value);
    case 'half-away':
      return Math.sign(value) * Math.round(Math.abs(value));
    case 'half-up':
      return Math.round(value);
  }
}

/** Rounds halves to the even neighbour. */
export function roundHalfEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  if (rest === 0.5) return below % 2 === 0 ? below : below + 1;
  return rest < 0.5 ? below : below + 1;
}
