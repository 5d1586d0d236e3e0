const scripts = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
] as const;

/**
 * The language of a text whose writing names one, so that a screen reader pronounces it; undefined
 * for Latin letters, which many languages share. Kana make Han characters Japanese.
 */
export function scriptLanguage(text: string): string | undefined {
  const letters = text.match(/\p{Letter}/gu)?.length ?? 0;
  const counts = scripts.map(([language, script]) => ({
    language,
    count: text.match(script)?.length ?? 0,
  }));
  const most = counts.toSorted((one, other) => other.count - one.count)[0];
  if (!most || most.count <= letters / 3) return undefined;
  const kana = counts.find(({ language }) => language === 'ja')?.count ?? 0;
  return most.language === 'zh' && kana > 0 ? 'ja' : most.language;
}
