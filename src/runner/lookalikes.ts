/**
 * Letters of other scripts that look like Latin ones, inside words of code: `раy` with a Cyrillic
 * р is another name than `pay`. What is written in another script as a whole, such as Korean or
 * Russian, is left alone.
 */

/** Cyrillic, Armenian and Cherokee letters that a reader takes for Latin ones. */
const foreign = 'АВЕЅІЈКМНОРСТУХаеіјорсухѕһԁԛԝѡүօոսցքհᎪᎬᏟᎻᎫᏦᏞᎷᏢᏔᏃ';
/** Greek letters of that kind, which mathematics also uses alone. */
const greek = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορυιϲϳ';
/** Latin letters in a dress of their own: wide, bold, script. */
const dressed = '\\uff21-\\uff3a\\uff41-\\uff5a\\u{1d400}-\\u{1d7ff}';

const plain = '[A-Za-z0-9_$]';
const word = `[\\p{L}\\p{N}_$]`;

/** One such letter: beside Latin letters of the same word, or in a word of nothing else. */
export const lookalike = new RegExp(
  [
    `(?<=[A-Za-z]${word}*)[${foreign}${greek}]`,
    `[${foreign}${greek}](?=${word}*[A-Za-z])`,
    `(?<=(?<!${word})[${foreign}]*)[${foreign}](?=[${foreign}]*(?!${word}))`,
    `(?<=${plain})[${dressed}]`,
    `[${dressed}](?=${plain})`,
  ].join('|'),
  'gu',
);

/** Code in which each such letter is followed by its name. */
export function withLookalikesNamed(text: string): string {
  return text.replace(lookalike, nameOf);
}

/** A letter and its number in Unicode: `р⟨u+0440⟩`. */
export function nameOf(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  return `${letter}⟨u+${code.toString(16).padStart(4, '0')}⟩`;
}
