import type { Company } from '../brief/brief.ts';

const KOREA =
  /\p{Script=Hangul}|\b(?:korea|seoul|busan|incheon|daejeon|daegu|gwangju|ulsan|suwon|pangyo|sejong)\b/iu;

/** A city in Korea where the company sits or has an office; undefined where the brief names none. */
export function koreanPlace({ headquarters, offices }: Company): string | undefined {
  const cities = [...offices.map(({ city }) => city), headquarters?.value ?? ''];
  return cities.find((city) => KOREA.test(city));
}
