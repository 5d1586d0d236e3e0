/** What every page writes. */
export const basicCharacters =
  String.fromCodePoint(...range(0x20, 0x7e)) + '\u00a0·×–—‘’“”…•§°±→←↑↓≤≥≈−éöü';

/** Letters of other languages' names, loaded only where they stand. */
export const accentedCharacters = String.fromCodePoint(
  ...range(0xc0, 0xd6),
  ...range(0xd8, 0xe8),
  ...range(0xea, 0xf5),
  ...range(0xf8, 0xfb),
  ...range(0xfd, 0xff),
);

/** Greek, the signs of mathematics and of money, loaded only where they stand. */
export const symbolCharacters = '©®µ²³¹½¼¾£€№«»÷≠∞√∑∏∂∫αβγδεθκλμπρστφχψωΔΣΦΩ';

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
