import type { NewsDate } from './brief.ts';

/** English, German, French and Spanish; the first letters that tell a month from the others. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|jän|ene)/u,
  /^(?:feb|fév|fev)/u,
  /^(?:mar|mär|maer|mrz)/u,
  /^(?:apr|avr|abr)/u,
  /^(?:may|mai)/u,
  /^(?:jun|juin)/u,
  /^(?:jul|juil)/u,
  /^(?:aug|aoû|aou|ago)/u,
  /^(?:sep|set)/u,
  /^(?:oct|okt)/u,
  /^(?:nov)/u,
  /^(?:dec|déc|dez|dic)/u,
];
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;
const MONTH_NAME = String.raw`(?<monthName>\p{L}{3,10})\.?`;
const START = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;

/** Most telling first: a year alone is the last to be tried. */
const FORMS: readonly RegExp[] = [
  `${START}${YEAR}[-/.] ?(?<month>\\d{1,2})[-/.] ?(?<day>\\d{1,2})\\.?${END}`,
  `${START}${YEAR}[-/.](?<month>\\d{1,2})${END}`,
  `${START}(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?${YEAR}${END}`,
  // Day first or month first: only the year is sure.
  `${START}\\d{1,2}/\\d{1,2}/${YEAR}${END}`,
  `${START}(?<month>\\d{1,2})/${YEAR}${END}`,
  `${START}${MONTH_NAME} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}${END}`,
  `${START}(?<day>\\d{1,2})(?:\\.|st|nd|rd|th|er)? (?:de )?${MONTH_NAME},? (?:de )?${YEAR}${END}`,
  `${START}${MONTH_NAME},? (?:de )?${YEAR}${END}`,
  `${START}${YEAR} ?[년年] ?(?<month>\\d{1,2}) ?[월月](?: ?(?<day>\\d{1,2}) ?[일日])?`,
  `${START}${YEAR} ?[년年] ?第?(?<quarter>[1-4]) ?(?:분기|四半期)`,
  `${START}(?:Q|T)(?<quarter>[1-4])[ /’'-]?(?:of )?${YEAR}${END}`,
  `${START}${YEAR}[ -]?(?:Q|T)(?<quarter>[1-4])${END}`,
  `${START}(?<quarter>[1-4])\\. Quartal ${YEAR}${END}`,
  // A season or a part of a year says no month.
  `${START}(?:early|mid|late|end of|spring|summer|autumn|fall|winter|anfang|mitte|ende|frühjahr|frühling|sommer|herbst|début|fin|printemps|été|automne|hiver|primavera|verano|otoño|invierno)[ -]${YEAR}${END}`,
  `${START}${YEAR} ?[년年]?${END}`,
].map((form) => new RegExp(form, 'iu'));

/** The first date of a text. A date that no calendar has is none. */
export function findDate(text: string): NewsDate | undefined {
  for (const form of FORMS) {
    const match = form.exec(text);
    const groups = match?.groups;
    if (!match || !groups) continue;
    const quarter = groups['quarter'] === undefined ? undefined : Number(groups['quarter']);
    const month =
      quarter === undefined ? monthOf(groups['month'], groups['monthName']) : quarter * 3 - 2;
    const day = groups['day'] === undefined ? undefined : Number(groups['day']);
    const year = Number(groups['year']);
    if (month === null || (day !== undefined && !isDay(year, month, day))) continue;
    return {
      year,
      ...(quarter !== undefined && { quarter }),
      ...(month !== undefined && { month }),
      ...(day !== undefined && { day }),
      text: match[0].trim(),
    };
  }
  return undefined;
}

/** Null where something stands that is no month. */
function monthOf(digits: string | undefined, name: string | undefined): number | undefined | null {
  if (digits !== undefined)
    return Number(digits) >= 1 && Number(digits) <= 12 ? Number(digits) : null;
  if (name === undefined) return undefined;
  const index = MONTHS.findIndex((month) => month.test(name.toLowerCase()));
  return index < 0 ? null : index + 1;
}

function isDay(year: number, month: number | undefined, day: number): boolean {
  return month !== undefined && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
