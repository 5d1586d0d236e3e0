/** Numbers of a printed text and what stands between them; shapes in brackets are words. */
export function numbersOf(text: string): { words: string; numbers: string[] } {
  const numbers: string[] = [];
  const words = text.replace(/\([^)]*\)|(?<![\w.])[+-]?\d+(?:\.\d+)?/g, (found) => {
    if (found.startsWith('(')) return '()';
    numbers.push(found);
    return '#';
  });
  return { words, numbers };
}

/** How far numbers may lie apart, in units of the last printed digit. */
export const lastDigits = 2;

/** The numbers of two texts that lie further apart than that; whole numbers have to be equal. */
export function differences(left: string, right: string, units = lastDigits): string[] {
  const [one, other] = [numbersOf(left).numbers, numbersOf(right).numbers];
  if (one.length !== other.length) return [`${one.length} numbers against ${other.length}`];
  return one.flatMap((number, i) => {
    const places = number.split('.')[1]?.length ?? 0;
    const allowed = places > 0 ? (units + 0.5) * 10 ** -places : 0;
    const isNear = Math.abs(Number(number) - Number(other[i])) <= allowed;
    return isNear ? [] : [`${number} against ${other[i]}`];
  });
}
