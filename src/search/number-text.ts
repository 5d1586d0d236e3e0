/** Printable signs of ASCII but the blank: half of them end a number, the others say that it goes on. */
const [firstSign, half] = [0x21, 47];

const sign = (at: number): string => String.fromCharCode(firstSign + at);

/** A whole number from 0 in few signs; what follows it needs no sign between. */
export function numberText(value: number): string {
  let text = sign(value % half);
  for (let rest = Math.floor(value / half); rest > 0; rest = Math.floor(rest / half))
    text = sign(half + (rest % half)) + text;
  return text;
}

/** The number that a text begins with, and the rest of it. */
export function readNumber(text: string): readonly [value: number, rest: string] {
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - firstSign;
    value = value * half + (digit % half);
    if (digit < half) return [value, text.slice(at + 1)];
  }
  return [value, ''];
}
