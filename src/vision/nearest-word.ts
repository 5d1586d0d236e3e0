/** The word that a misspelt one was meant to be; none where no word is near. */
export function nearestWord(found: string, words: readonly string[]): string | undefined {
  const steps = words.map((word) => editSteps(found.toLowerCase(), word.toLowerCase()));
  const least = Math.min(...steps);
  return least <= Math.max(2, found.length / 3) ? words[steps.indexOf(least)] : undefined;
}

/** Letters to insert, delete, replace or exchange with the next until one word is the other. */
function editSteps(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
      const crossed = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const exchanged = crossed ? before[j - 2] + 1 : Infinity;
      next.push(Math.min(replaced, exchanged, row[j] + 1, next[j - 1] + 1));
    }
    [before, row] = [row, next];
  }
  return row[to.length];
}
