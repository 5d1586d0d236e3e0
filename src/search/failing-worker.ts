/** Where Pagefind's worker goes on without a file of the index that did not load, as if no page had the word. */
const swallowed =
  /(this\.cachedLoad\(this\.loaded_(?:chunks|filters),[^;]*?\))\.catch\(\(\)\s*=>\s*\{\s*\}\)/g;

/**
 * Pagefind's worker, which fails where a file of the index fails to load: "no results" would be untrue.
 *
 * @throws Error when the places are not where they were looked for, as after an update of Pagefind
 */
export function failingWorker(source: string): string {
  const failing = source.replace(swallowed, '$1');
  const places = [...source.matchAll(swallowed)].length;
  if (places !== 2) {
    throw new Error(
      `search: found ${places} places in Pagefind's worker where it hides a failed load, not 2; see src/search/failing-worker.ts`,
    );
  }
  return failing;
}
