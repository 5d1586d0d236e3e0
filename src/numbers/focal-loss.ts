/** Probabilities under focal loss: what a network trained to its minimum says, and the way back. */

const { alpha, gamma } = { alpha: 0.25, gamma: 2 };

/** Derivative of one term of the focal loss, (1 − q)^γ · −ln q, by q, with its sign turned. */
function slope(q: number): number {
  return (1 - q) ** gamma / q - gamma * (1 - q) ** (gamma - 1) * Math.log(q);
}

/** The true probability behind a score p of a network at focal loss's minimum (γ = 2, α = 0.25). */
export function probabilityBehindFocal(score: number): number {
  const good = (1 - alpha) * slope(1 - score);
  return good / (alpha * slope(score) + good);
}

/** The score that minimises the focal loss where so large a share is bad. */
export function focalScore(probability: number): number {
  let [low, high] = [1e-9, 1 - 1e-9];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (probabilityBehindFocal(middle) < probability) low = middle;
    else high = middle;
  }
  return low;
}
