/** Words by which a job is known from a company, in the six languages. */
const JOB =
  /\b(?:engineer|developer|scientist|designer|analyst|architect|technician|researcher|specialist|consultant|administrator|intern|trainee|manager|lead|head of)\b|\b\p{L}*(?:ingenieur|entwickler|techniker|wissenschaftler)(?:in)?\b|\bwerkstudent\p{L}*|ingénieure?(?!\p{L})|développeu(?:r|se)|technicien|ingenier[oa]\b|desarrollador|técnic[oa]|エンジニア|開発者|研究員|엔지니어|개발자|연구원/iu;
const BETWEEN = /\s+(?:[—–|-]|@|at|bei|chez|en)\s+|\s*[|｜·]\s*/iu;
/** "(m/f/d)" and its like. */
const GENDERS = /\s*[(（][mwfdhx](?:\s*[/|*]\s*[mwfdhx])+[)）]/giu;

/** The job that a heading names: "Vision Engineer (m/f/d) at Acme" is "Vision Engineer". */
export function jobTitle(heading: string): string {
  const parts = heading.replace(GENDERS, '').split(BETWEEN);
  return parts.find((part) => JOB.test(part))?.trim() ?? '';
}

/** What is left of such a heading beside the job. */
export function besideJobTitle(heading: string): string {
  const parts = heading.replace(GENDERS, '').split(BETWEEN);
  if (!parts.some((part) => JOB.test(part))) return '';
  return parts.find((part) => !JOB.test(part))?.trim() ?? '';
}
