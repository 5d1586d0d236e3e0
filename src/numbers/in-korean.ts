/** Units as they are said in Korea, after the number and mostly without a blank. */
const units: Readonly<Record<string, string>> = {
  days: '일',
  hours: '시간',
  minutes: '분',
  seconds: '초',
  s: '초',
  ms: '밀리초',
  USD: '달러',
  '%': '%',
  MB: 'MB',
  GB: 'GB',
  TB: 'TB',
  'megabits a second': '초당 메가비트',
};

const amount = /^(\d[\d,]*(?:\.\d+)?)(?:\s?(million))?(?:\s?([A-Za-z%][A-Za-z% ]*))?$/;

/**
 * A figure as Korean says it: large numbers in 만 and 억, units in Korean. Undefined for a figure with
 * words that have no Korean form here.
 *
 * @example inKorean('130,000') // "13만"
 */
export function inKorean(figure: string): string | undefined {
  const [, digits, million, unit] = amount.exec(figure.replaceAll('\u00a0', ' ')) ?? [];
  if (digits === undefined) return undefined;
  const number = inMyriads(digits, million === undefined ? 1 : 1_000_000);
  if (unit === undefined) return number;
  const said = units[unit];
  const [rate, rated] = said?.split(' ') ?? [];
  return rated === undefined ? said && `${number}${said}` : `${rate} ${number}${rated}`;
}

/** From ten thousand on Korean counts in 만 (10⁴) and 억 (10⁸): 11,000 is 1만 1천. */
function inMyriads(digits: string, factor: number): string {
  const value = Number(digits.replaceAll(',', '')) * factor;
  if (value < 10_000) return digits.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
  const parts = [
    [Math.floor(value / 100_000_000), '억'],
    [Math.floor(value / 10_000) % 10_000, '만'],
    [Math.round(value % 10_000), ''],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${below(count)}${name}`)
    .join(' ');
}

/** A part below ten thousand; whole thousands by name. */
function below(count: number): string {
  return count >= 1000 && count % 1000 === 0 ? `${count / 1000}천` : count.toLocaleString('en');
}
