/** Room for words of up to 63 letters, made once: it is filled many thousand times a question. */
const table = new Uint8Array(64 * 64);

/**
 * Letters to change, leave out, add or swap with their neighbour to make one word of another (optimal
 * string alignment); more than `most` is said as `most + 1`.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  const width = other.length + 1;
  const size = (one.length + 1) * width;
  if (size > table.length) return most + 1;
  for (let column = 0; column < width; column++) table[column] = column;
  const at = (row: number, column: number) => table[row * width + column] ?? 0;
  for (let row = 1; row <= one.length; row++) {
    let nearest = row;
    table[row * width] = row;
    for (let column = 1; column < width; column++) {
      const same = one[row - 1] === other[column - 1];
      let least = Math.min(
        at(row - 1, column - 1) + (same ? 0 : 1),
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
      );
      const turned = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (turned) least = Math.min(least, at(row - 2, column - 2) + 1);
      table[row * width + column] = least;
      nearest = Math.min(nearest, least);
    }
    if (nearest > most) return most + 1;
  }
  return at(one.length, width - 1);
}

/** The letters of a word as bits, by which most words that are far from it are told at once. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) % 31);
  return bits;
}

/** False where the letters alone say that two words are further apart than `most`. */
export function mayBeNear(one: number, other: number, most: number): boolean {
  let different = one ^ other;
  for (let left = 2 * most; different !== 0; left--) {
    if (left === 0) return false;
    different &= different - 1;
  }
  return true;
}
