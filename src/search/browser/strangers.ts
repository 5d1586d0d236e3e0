import type { Found } from './pagefind-api.ts';
import { isFamiliar, meantBy, rootOf } from './suggest.ts';

/**
 * Words that neither the site's own words nor the best page's text know. Pagefind looks for the
 * beginnings of such words instead ("precsion": every word with "pr"), which helps nobody.
 */
export async function strangers(
  words: readonly string[],
  vocabulary: readonly string[],
  found: Found,
): Promise<readonly string[]> {
  const doubtful = words.filter((word) => !isFamiliar(word, vocabulary));
  if (doubtful.length === 0) return [];
  const page = await found.results[0]?.data();
  const text = [page?.content ?? '', ...Object.values(page?.meta ?? {})].join(' ').toLowerCase();
  const unsigned = text.replace(/[^\p{L}\p{N}\p{M}\s]/gu, '');
  return doubtful.filter((word) => {
    const root = rootOf(word);
    return !text.includes(root) && !unsigned.includes(root);
  });
}

/** The question with its strange words put right; nothing where no word is near enough. */
export function corrected(
  question: string,
  strange: readonly string[],
  vocabulary: readonly string[],
): { readonly meant?: string } {
  const asked = question.toLowerCase();
  const meant = strange.reduce(
    (text, word) => text.replace(word, meantBy(word, vocabulary) ?? word),
    asked,
  );
  return meant === asked ? {} : { meant };
}
