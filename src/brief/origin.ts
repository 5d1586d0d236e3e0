import type { Fact, Stated } from './brief.ts';
import type { Entry } from './entry.ts';
import type { Reading } from './reading.ts';

const YEAR = /(?<!\d)(1[6-9]\d\d|20\d\d)(?!\d)/u;
const FOUNDED: readonly RegExp[] = [
  /\b(?:founded|established|incorporated|gegründet|fondée?|fundad[ao])(?!\p{L})(?: \p{L}+){0,3} (\d{4})\b/iu,
  // "Opened an office in 2023" is no founding.
  /\b(?:started|opened|eröffnet|créée?|ouverte?|cread[ao]|abiert[ao])(?!\p{L})(?: (?:in|im|en|jahre?|the year|l['’]an))* (\d{4})\b/iu,
  /(\d{4})년\s?(?:\d+월)?(?:에)?\s?(?:설립|창립|창업)/u,
  /(\d{4})年(?:\d+月)?(?:に)?(?:設立|創業|創立)/u,
  /\b(\d{4}) (?:gegründet|eröffnet|founded)/iu,
  // "Since 1984" in the first sentence, and not what holds since some other year.
  /^(?:(?!\d{4}|[.!?] ).)*\b(?:since|seit|depuis|desde) (\d{4})\b/iu,
];
const PLACE = String.raw`((?:(?! (?:and|with|that|which|und|et|y|qui|que|die|das)\b|, ?(?:about|around|some|over|more than|nearly|[~≈]?\d))[^.;()。])+)`;
const HEADQUARTERS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:headquartered|headquarters|based) in ${PLACE}`, 'iu'),
  new RegExp(String.raw`\bsitz in ${PLACE}`, 'iu'),
  new RegExp(String.raw`\b(?:siège(?: social)?(?: est)?|basée?) à ${PLACE}`, 'iu'),
  new RegExp(String.raw`\bcon sede en ${PLACE}`, 'iu'),
  /((?:(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충청|충북|충남|전라|전북|전남|경상|경북|경남|제주)\S* )?\S{1,20})에 본사/u,
  /([^、。\s]+)に本社/u,
];

export function foundedIn(
  fact: Fact | undefined,
  prose: Entry | undefined,
  reading: Reading,
): Stated<number> | undefined {
  const year = fact && YEAR.exec(fact.value.plain)?.[1];
  if (fact && year) return { id: fact.id, line: fact.line, value: Number(year) };
  const found = firstMatch(FOUNDED, prose);
  if (found === undefined || !YEAR.test(found.words)) return undefined;
  return { id: reading.id('company-founded'), line: found.line, value: Number(found.words) };
}

export function headquartersIn(
  fact: Fact | undefined,
  prose: Entry | undefined,
  reading: Reading,
): Stated<string> | undefined {
  if (fact && fact.value.plain !== '') {
    return { id: fact.id, line: fact.line, value: fact.value.plain };
  }
  const found = firstMatch(HEADQUARTERS, prose);
  if (found === undefined) return undefined;
  return { id: reading.id('company-headquarters'), line: found.line, value: found.words };
}

function firstMatch(
  patterns: readonly RegExp[],
  prose: Entry | undefined,
): { readonly words: string; readonly line: number } | undefined {
  if (prose === undefined) return undefined;
  for (const pattern of patterns) {
    const words = pattern.exec(prose.whole.plain)?.[1]?.trim().replace(/,$/u, '');
    if (words) return { words, line: prose.line };
  }
  return undefined;
}
