/** Words by which a job is known from a company, in the six languages. */
const JOB = new RegExp(
  [
    String.raw`\b(?:engineer|developer|programmer|scientist|designer|analyst|architect|technician|researcher|specialist|consultant|administrator|intern|trainee|apprentice|manager|head of|nurse|midwife|physician|doctor|therapist|pharmacist|accountant|auditor|bookkeeper|controller|chef|cook|baker|teacher|lecturer|lawyer|paralegal|editor|writer|journalist|translator|producer|artist|tester|operator|supervisor|coordinator|planner|buyer|clerk|officer|assistant|associate|representative|advisor|adviser|electrician|mechanic|machinist|driver|pilot|carpenter|joiner|lead|senior)\b`,
    String.raw`\b\p{L}*(?:ingenieur|entwickler|techniker|wissenschaftler|informatiker|mechaniker|elektroniker|pfleger|buchhalter|berater|sachbearbeiter|betreuer|erzieher|lehrer|verkäufer|assistent|leiter|tischler|schreiner|bäcker)(?:in)?\b|\b\p{L}*(?:fachkraft|fachfrau|fachmann|kauffrau|kaufmann|schwester|koch|köchin|ärztin|arzt)(?!\p{L})|\b(?:werkstudent|referent)\p{L}*`,
    String.raw`ingénieure?(?!\p{L})|développeu(?:r|se)|technicien|\b(?:cuisini|infirmi|pâtissi|boulang)(?:er|ère)|\b(?:comptable|chargée? de|responsable|conseill(?:er|ère)|assistante?|vendeu(?:r|se)|serveu(?:r|se))(?!\p{L})`,
    String.raw`ingenier[oa]\b|desarrollador|técnic[oa]|\b(?:enfermer|cociner|camarer|maestr)[oa]\b|\b(?:contable|auxiliar|profesora?|vendedora?)\b`,
    'エンジニア|開発者|研究員|担当|スタッフ|プログラマー|デザイナー|看護師|薬剤師|教員|調理師|栄養士|保育士|営業職|事務職|総合職',
    '엔지니어|개발자|연구원|담당자|디자이너|기획자|마케터|간호사|약사|교사|조리사|매니저|회계사|분석가',
  ].join('|'),
  'iu',
);
const BETWEEN = /\s+(?:[—–|-]|@|at|bei|chez|en)\s+|\s*[|｜·]\s*/iu;
/** "(m/f/d)" and its like. */
const GENDERS = /\s*[(（][mwfdhx](?:\s*[/|*]\s*[mwfdhx])+[)）]/giu;
/** What an advertisement's heading says of itself: "求人票：", "… 채용". */
const OF_AN_ADVERTISEMENT =
  /^(?:求人(?:票|情報)?|募集(?:要項|職種)?|採用情報|채용(?: ?공고)?|job|vacancy|stellen(?:anzeige|angebot)|offre d['’]emploi|oferta de empleo)\s*[:：]\s*|\s*(?:を?募集(?:中|要項)?|채용(?: ?공고)?|모집)$/giu;
const IN_BRACKETS = /^\s*[[【［](?<inside>[^\]】］]+)[\]】］]\s*/u;
const LONGEST_BARE_TITLE = 60;

export function withoutGenders(text: string): string {
  return text.replace(GENDERS, '');
}

/** The job that a heading names: "Vision Engineer (m/f/d) at Acme" is "Vision Engineer". */
export function jobTitle(heading: string): string {
  return partsOf(heading).find(isJob)?.trim() ?? '';
}

/** What is left of such a heading beside the job. */
export function besideJobTitle(heading: string): string {
  const parts = partsOf(heading);
  if (!parts.some(isJob)) return '';
  return parts.find((part) => !isJob(part))?.trim() ?? '';
}

/** A line that is a job's title and nothing else: "Operations Research Analyst." */
export function bareTitle(line: string): string {
  const title = withoutGenders(line)
    .replace(/^[\s“„"'«「]+|[\s”“"'»」.。]+$/gu, '')
    .trim();
  const isSentence =
    title.length > LONGEST_BARE_TITLE || /[.!?;:。！？、]|\b(?:you|we|will|the)\b/iu.test(title);
  return !isSentence && jobTitle(title) !== '' ? title : '';
}

const isJob = (part: string): boolean => JOB.test(part);

function partsOf(heading: string): string[] {
  const inside = IN_BRACKETS.exec(heading)?.groups?.['inside'];
  const title = withoutGenders(heading.replace(IN_BRACKETS, '')).replace(OF_AN_ADVERTISEMENT, '');
  return [...title.split(BETWEEN), ...(inside === undefined ? [] : [inside])];
}
