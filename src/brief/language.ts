import { francAll } from 'franc-min';
import type { Source } from './brief.ts';
import { quote } from './problem.ts';
import type { Reading } from './reading.ts';
import { scriptLanguage } from './script-language.ts';

/** Languages of Latin letters that are told apart, as franc names them and as a page does. */
const LATIN: Readonly<Record<string, string>> = {
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
  pol: 'pl',
  swe: 'sv',
  ces: 'cs',
  hun: 'hu',
  ron: 'ro',
  tur: 'tr',
  vie: 'vi',
  ind: 'id',
};
/** Fewer letters do not tell a language. */
const LEAST_LETTERS = 80;
/** How near to the first the English that most briefs are written in may come. */
const ENGLISH_COMES_NEAR = 0.985;

/** "language: de" between two lines "---" at the top. */
const STATED = /^(?:lang|language):\s*["']?(?<tag>[^"'\n]*?)["']?\s*$/iu;
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu;

/** The settings at the top of a brief's text, between two lines "---"; empty where there are none. */
export function settingsOf(text: string): string {
  return (
    /^\uFEFF?---[ \t]*\r?\n(?<settings>[^]*?)\r?\n---[ \t]*(?:\r?\n|$)/u.exec(text)?.groups?.[
      'settings'
    ] ?? ''
  );
}

/** What a brief is written in: as it states, else as its letters and words tell; undefined where they do not. */
export function briefLanguage(
  text: string,
  { lines }: Source,
  reading: Reading,
): string | undefined {
  for (const [index, line] of settingsOf(text).split('\n').entries()) {
    const stated = STATED.exec(line)?.groups?.['tag'];
    if (stated === undefined) continue;
    if (TAG.test(stated)) return stated;
    const found = `the language ${quote(stated)}`;
    throw reading.refusal(index + 2, found, 'write its code, such as "de"');
  }
  const words = lines.join('\n').replace(/https?:\S+|`[^`]*`/gu, ' ');
  const byScript = scriptLanguage(words);
  if (byScript !== undefined) return byScript;
  if ((words.match(/\p{Letter}/gu) ?? []).length < LEAST_LETTERS) return undefined;
  const found = francAll(words, { only: Object.keys(LATIN) });
  const [first = ['und', 0]] = found;
  const english = found.find(([name]) => name === 'eng')?.[1] ?? 0;
  return LATIN[english > ENGLISH_COMES_NEAR ? 'eng' : first[0]];
}

/**
 * The language to mark a brief's words with on an English page: what their writing names, else the
 * brief's own. Characters that Chinese and Japanese share are read as the brief is.
 */
export function languageOf(words: string, ofBrief: string | undefined): string | undefined {
  const byScript = scriptLanguage(words);
  if (byScript === 'zh' && (ofBrief === 'ja' || ofBrief?.startsWith('zh'))) return ofBrief;
  if (byScript !== undefined) return byScript;
  const isForeign = ofBrief !== undefined && !/^en\b/u.test(ofBrief) && !isOtherScript(ofBrief);
  return isForeign && /\p{Letter}/u.test(words) ? ofBrief : undefined;
}

/** Latin letters in a Korean brief are English words, as a rule. */
function isOtherScript(language: string): boolean {
  return !Object.values(LATIN).includes(language.split('-', 1)[0] ?? '');
}
