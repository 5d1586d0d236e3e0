/**
 * Headings of an advertisement under which stands what a candidate must know, and how the interview
 * goes, in English, Korean, Japanese, German, French and Spanish.
 */
const WANTED: readonly RegExp[] = [
  /\bwhat you(?:['’]ll| will)? (?:bring|need|have)\b|\bwhat we(?:['’]re| are) looking for\b|\brequirements?\b|\bqualifications?\b|\b(?:your|candidate|ideal) profile\b|\babout you\b|\bwho you are\b|\bskills\b|\bmust[- ]haves?\b|\bnice[- ]to[- ]haves?\b|\bbonus points?\b|\bpreferred\b|\bexperience\b/u,
  /자격\s*(?:요건|조건)|지원\s*자격|우대\s*(?:사항|조건)|필수\s*(?:사항|조건|역량)|필요\s*역량|이런 분/u,
  /応募(?:資格|条件|要件)|必須(?:条件|要件|スキル)?$|歓迎(?:条件|要件|スキル)?$|求める(?:人物像?|スキル|経験)|スキル|資格要件/u,
  /\b(?:ihr|dein|anforderungs)[- ]?profil|\banforderungen\b|\bqualifikation(?:en)?\b|\b(?:du|sie) (?:mitbringst|mitbringen)\b|\b(?:bringst|bringen) (?:du|sie) mit\b|\bvoraussetzungen\b|\bwünschenswert\b|\bvon vorteil\b/u,
  /\bvotre profil\b|\bprofil recherché|\bcompétences\b|\bce que vous apportez\b|\bprérequis\b|\bqualités requises\b|\bserait un plus\b/u,
  /\brequisitos\b|\btu perfil\b|\bperfil (?:buscado|requerido)\b|\bqu[eé] (?:aportas|buscamos)\b|\blo que buscamos\b|\bdeseable\b|\bse valora/u,
];
const PROCESS: readonly RegExp[] = [
  /\b(?:interview|hiring|recruit(?:ing|ment)|selection|application) (?:process|stages?|steps?|rounds?)\b|\bhow we (?:hire|interview)\b|\bnext steps\b/u,
  /(?:전형|채용|면접)\s*(?:절차|과정|단계|프로세스)/u,
  /(?:選考|面接|採用)(?:の)?(?:プロセス|フロー|流れ|ステップ|過程)/u,
  /\b(?:bewerbungs|auswahl|einstellungs|interview)(?:prozess|verfahren|ablauf)\b|\bso geht es weiter\b/u,
  /\b(?:processus|étapes) de (?:recrutement|sélection)\b|\bdéroulement des entretiens\b/u,
  /\bproceso de (?:selección|entrevistas?|contratación)\b/u,
];

export type WantedKind = 'requirements' | 'process';

/** What stands under a heading of an advertisement, as far as topics can be read from it. */
export function wantedKind(heading: string): WantedKind | undefined {
  const words = heading
    .slice(0, 120)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[^\p{L}]+|[^\p{L}\p{N}]+$/gu, '');
  if (PROCESS.some((pattern) => pattern.test(words))) return 'process';
  return WANTED.some((pattern) => pattern.test(words)) ? 'requirements' : undefined;
}
