import type { SiteWords } from './site-words.ts';

/** Particles and endings after a noun, the longest first. */
const endings = (
  '이라는 이란 란 이라고 라고 에서의 에서는 에서 으로는 으로 로는 에게 에는 까지 부터 처럼 보다 마다 조차 밖에 ' +
  '하는법 하는 하기 하다 했다 합니다 한다 하면 하고 해서 하려면 되는 되다 된다 되면 됩니다 시키는 인가요 인가 입니까 입니다 이에요 예요 이다 ' +
  '이랑 이나 이며 이면 과의 와의 들이 들은 들을 들의 들 ' +
  '은 는 이 가 을 를 의 에 도 만 로 와 과 나 며 요 율 률 성 적 형 식 용 화 값 된 한 할'
)
  .split(' ')
  .toSorted((one, other) => other.length - one.length);

/**
 * The site's words in a Korean one: without particles and endings, or in the two or three parts that
 * were written without a blank; as it is where a word of the site begins so, or a rare one is so; else nothing.
 */
export function hangulForms(word: string, site: SiteWords): readonly string[] {
  const whole = bare(word, site);
  if (whole !== undefined) return [whole];
  const parts = inParts(word, site, 3);
  if (parts.length > 0) return parts;
  return site.begins(word) || site.rare?.has(word) === true ? [word] : [];
}

/** The longest beginning of two syllables and more that is a word of the site. */
export function knownBeginning(word: string, site: SiteWords): string | undefined {
  for (let end = word.length - 1; end >= 2; end--) {
    if (site.has(word.slice(0, end))) return word.slice(0, end);
  }
  return undefined;
}

function bare(word: string, site: SiteWords): string | undefined {
  if (site.has(word)) return word;
  for (const ending of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < 1) continue;
    const rest = word.slice(0, -ending.length);
    const known = rest.length > 1 ? bare(rest, site) : site.has(rest) ? rest : undefined;
    if (known !== undefined) return known;
  }
  return undefined;
}

function inParts(word: string, site: SiteWords, most: number): readonly string[] {
  if (most < 2) return [];
  for (let end = word.length - 1; end >= 1; end--) {
    const first = word.slice(0, end);
    if (!site.has(first) || (first.length < 2 && word.length > 4)) continue;
    const rest = word.slice(end);
    const last = rest.length > 1 || end > 1 ? bare(rest, site) : undefined;
    if (last !== undefined) return [first, last];
    const more = inParts(rest, site, most - 1);
    if (more.length > 0) return [first, ...more];
  }
  return [];
}
