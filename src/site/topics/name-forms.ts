/** A name without case, accents on "and" and punctuation, so that two ways to write it can be compared. */
export function plainWords(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, ' ')
    .trim();
}

const NUMBER = /^\d{1,2}(?:\.\d{1,2})*[.)]?\s+/u;
const PARENTHESES = /\s*[(（]([^()（）]*)[)）]/u;
const TOGETHER = /\s+(?:&|and|und|et|y|or)\s+|\s*[/·+,、]\s*|\s+(?:및|과|와)\s+/iu;

/** The ways to read a name, the whole of it first: without its number, without and inside its parentheses. */
export function formsOf(name: string): string[] {
  const whole = name.replace(NUMBER, '');
  const inside = PARENTHESES.exec(whole)?.[1] ?? '';
  const forms = [name, whole, whole.replace(PARENTHESES, ''), inside].map(plainWords);
  return [...new Set(forms)].filter((form) => form !== '');
}

/** "Integration & Deployment" names two things. */
export function partsOf(name: string): string[] {
  const parts = name.replace(NUMBER, '').replace(PARENTHESES, '').split(TOGETHER).map(plainWords);
  return parts.length > 1 ? parts.filter((part) => part !== '') : [];
}
