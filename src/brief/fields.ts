/** What a label says, in English, Korean, Japanese, German, French and Spanish. */
const FIELDS = {
  name: /^(?:company )?name$|^company$|회사\s?명|^회사$|^기업명$|会社名|社名|企業名|^firma$|^unternehmen$|^firmenname$|^nom\b|^entreprise$|^nombre\b|^empresa$/u,
  products:
    /\bproducts?\b|\bplatforms?\b|제품|製品|^(?:(?:주요|핵심) ?)?서비스$|^(?:主な|主要)?サービス$|プロダクト|produkte?\b|\bproduits?\b|\bproductos?\b/u,
  offices:
    /\boffices?\b|\blocations?\b|\bsites\b|^site$|사무소|사무실|지사|사업장|拠点|オフィス|事業所|standorte?\b|\bniederlassungen\b|\bbüros?\b|\bbureaux\b|\bimplantations?\b|\boficinas?\b|\bsedes\b/u,
  headquarters: /\bheadquarters?\b|\bhq\b|^본사|本社|hauptsitz|^sitz$|^siège\b|^sede\b/u,
  employees:
    /\bemployees?\b|\bheadcount\b|\bteam size\b|\bstaff\b|직원|임직원|인원|従業員|社員数|mitarbeite|beschäftigte|\beffectifs?\b|\bsalariés\b|\bemployés\b|\bempleados\b|\bplantilla\b/u,
  industries:
    /\bindustr(?:y|ies)\b|\bsectors?\b|\bmarkets?\b|산업|업종|사업\s?분야|業界|業種|事業分野|\bbranchen?\b|\bsecteurs?\b|\bindustrias?\b|\bsector(?:es)?\b/u,
  founded:
    /\bfounded\b|\bestablished\b|\bfounding\b|^since$|설립|창립|設立|創業|gegründet|gründung|\bfondée?(?!\p{L})|\bcréation\b|\bfundada\b|\bfundación\b/u,
  mission: /\bmission\b|\bpurpose\b|미션|사명|ミッション|使命|企業理念|\bmisión\b|^leitbild$/u,
  values: /\bvalues\b|\bprinciples\b|가치|バリュー|価値観|\bwerte\b|\bvaleurs\b|\bvalores\b/u,
  title:
    /^(?:job )?title$|^(?:role|position|job)$|^직무$|^직책$|^포지션$|^職種$|^役職$|^ポジション$|^(?:rolle|stelle|position|titel)$|^(?:poste|intitulé)(?!\p{L})|^(?:puesto|cargo)$/u,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Field = keyof typeof FIELDS;

export function isField(label: string | undefined, field: Field): boolean {
  if (label === undefined) return false;
  const words = label.normalize('NFKC').toLowerCase();
  // "Leeds (HQ)" names a town.
  const outside = words.replace(/\([^()]*\)/gu, '').trim();
  return FIELDS[field].test(outside === '' ? words.trim() : outside);
}
