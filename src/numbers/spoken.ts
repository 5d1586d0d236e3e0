import { written } from './written.ts';

const numbers = /\d[\d,]*(?:\.\d+)?(?=(\s?%)?)/g;

/** The most significant digits that a number of a text has; a share close to all counts by what it leaves. */
export function significantDigits(text: string): number {
  return Math.max(
    0,
    ...[...text.matchAll(numbers)].map(([number, share]) =>
      Math.min(digits(number), share === undefined ? Infinity : digits(remainder(number))),
    ),
  );
}

/** A figure as one says it aloud: its numbers rounded to two significant digits. */
export function spoken(figure: string): string {
  return figure.replace(numbers, (number, share?: string) =>
    significantDigits(`${number}${share ?? ''}`) <= 2 ? number : rounded(number, share),
  );
}

function rounded(number: string, share: string | undefined): string {
  const value = Number(number.replaceAll(',', ''));
  const counted = share !== undefined && value > 90 && value < 100 ? 100 - value : value;
  const places = 1 - Math.floor(Math.log10(counted));
  const step = 10 ** -places;
  return written(Math.round(value / step) * step, Math.max(0, places));
}

function remainder(number: string): string {
  const decimals = number.split('.')[1]?.length ?? 0;
  const value = Number(number);
  return value > 90 ? (100 - value).toFixed(decimals) : number;
}

/** Powers of two are sizes, which are called by name: 1,024 and 2,048. */
function isPowerOfTwo(value: number): boolean {
  return Number.isInteger(Math.log2(value));
}

function digits(number: string): number {
  if (isPowerOfTwo(Number(number.replaceAll(',', '')))) return 1;
  return number.replace(/[,.]/g, '').replace(/^0+|0+$/g, '').length;
}
