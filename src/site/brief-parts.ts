import type { Brief } from '../brief/brief.ts';
import { readFrontmatter } from './frontmatter.ts';
import type { Coverage } from './topics/coverage.ts';
import { prosePages } from './prose/pages.ts';

/** Parts of a brief that a page may need in order to have anything to say. */
export const briefParts = [
  'mission',
  'news',
  'role',
  'questions',
  'otherSections',
  'koreanOffice',
] as const;
export type BriefPart = (typeof briefParts)[number];

/** The country, or a city that a brief may name in its place, in the languages of briefs. */
const korea =
  /korea|seoul|busan|incheon|daejeon|daegu|gwangju|ulsan|suwon|seongnam|pangyo|한국|대한민국|서울|부산|인천|대전|대구|광주|울산|수원|성남|판교|韓国|ソウル|corée|corea|séoul/iu;

/** True when the brief has what a page needs. */
export function hasPart(brief: Brief, part: BriefPart): boolean {
  if (part === 'mission') return Boolean(brief.mission) || brief.values.length > 0;
  if (part === 'role') return Boolean(brief.role);
  if (part === 'koreanOffice') {
    const { headquarters, offices } = brief.company;
    return [headquarters?.value ?? '', ...offices.map(({ city }) => city)].some((place) =>
      korea.test(place),
    );
  }
  return brief[part].length > 0;
}

/** Addresses, such as `/practice/#if-you-have-one-hour`, of the sections that pages leave out without our topics. */
export function leftOutSections(coverage: Coverage): ReadonlySet<string> {
  if (coverage !== 'none') return new Set();
  const sections = prosePages().flatMap(({ file, path }) => {
    const { withoutVision } = readFrontmatter(file) as {
      withoutVision?: { leftOut?: readonly string[] };
    };
    return (withoutVision?.leftOut ?? []).map((anchor) => `/${path}#${anchor}`);
  });
  return new Set(sections);
}

/** Addresses, such as `/company/news/`, of the pages whose part the brief lacks. */
export function leftOutPages(brief: Brief): ReadonlySet<string> {
  const leftOut = prosePages().filter(({ file }) => {
    const { needs } = readFrontmatter(file);
    return needs !== undefined && !hasPart(brief, needs as BriefPart);
  });
  return new Set(leftOut.map(({ path }) => `/${path}`));
}
