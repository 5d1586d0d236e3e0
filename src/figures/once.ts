/** Keeps what was computed: one figure stands on several pages, and in the texts for machines. */
export function once<Result>(compute: () => Result): () => Result {
  let kept: { readonly result: Result } | undefined;
  return () => (kept ??= { result: compute() }).result;
}
