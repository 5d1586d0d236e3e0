/** Marks on an axis that a reader can add up: a step of 1, 2 or 5 times a power of ten. */
export interface Ticks {
  readonly values: readonly number[];
  readonly labels: readonly string[];
}

/**
 * Ticks inside [low, high].
 *
 * @param about how many ticks are wanted; the result has about as many
 */
export function ticks(low: number, high: number, about: number): Ticks {
  const step = niceStep((high - low) / about);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  const values = Array.from({ length: last - first + 1 }, (_, index) => {
    const value = (first + index) * step;
    return Number(value.toPrecision(12));
  });
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return { values, labels: values.map((value) => tickLabel(value, decimals)) };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * 0.999) ?? 10;
  return factor * power;
}

function tickLabel(value: number, decimals: number): string {
  const size = Math.abs(value);
  if (size >= 1e7 || decimals > 6) return value.toExponential().replace('e+', 'e');
  const [whole, fraction] = size.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value < 0 && size > 0 ? '−' : '';
  return `${sign}${grouped}${fraction ? `.${fraction}` : ''}`;
}

/** The span of values, widened to whole ticks; it takes in zero when that costs little room. */
export function domainOf(values: readonly (number | null)[], withZero: boolean): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value === null) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) return [0, 1];
  if (withZero || (low > 0 && low < 0.4 * high)) low = Math.min(0, low);
  if (withZero || (high < 0 && high > 0.4 * low)) high = Math.max(0, high);
  if (low === high) return [low - 0.5, high + 0.5];
  const step = niceStep((high - low) / 5);
  return [Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step];
}
