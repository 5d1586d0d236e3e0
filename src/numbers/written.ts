/** A number as prose writes it, thousands grouped: 14,400; `digits` after the point, 0 by default. */
export function written(value: number, digits = 0): string {
  return value.toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** A share as prose writes it: 0.995 is "99.5 %". */
export function percent(share: number, digits = 1): string {
  return `${written(share * 100, digits)}\u00a0%`;
}

/** Bytes as prose writes them, in decimal units: "12.6 MB". */
export function bytes(count: number, digits = 1): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  const step = Math.min(units.length - 1, Math.floor(Math.log10(count) / 3));
  return `${written(count / 1000 ** step, step === 0 ? 0 : digits)}\u00a0${units[step]}`;
}

/** Whole milliseconds as prose writes them: "120 ms". */
export function milliseconds(value: number): string {
  return `${written(value)}\u00a0ms`;
}
