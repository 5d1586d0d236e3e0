/** A number as it is read: thousands grouped, so many digits after the point. */
export function number(value: number, digits = 0): string {
  return value.toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** A number as it is, with a minus sign in place of the hyphen. */
export function minus(value: number): string {
  return String(value).replace('-', '−');
}

/** A share of 1 in percent. */
export function percent(share: number, digits = 1): string {
  return `${number(100 * share, digits)}\u00a0%`;
}

/** Whole US dollars. */
export function dollars(amount: number): string {
  return `${number(amount)}\u00a0USD`;
}
