import { aside, splitOutside } from './enumeration.ts';

const ABBREVIATION =
  /(?:^|[\s(])(?:vs|e\.g|i\.e|etc|incl|approx|no|cf|z\.B|u\.a|d\.h|ca|mind|max|min|inkl|ggf|bzw|ex|p\.ej)\.$/iu;
const LEAD_IN =
  /^(?:hands[- ]on(?: experience| work)?|experience|familiarity|proficiency|knowledge|comfort|fluency|basics|understanding) (?:with|in|of|on) /iu;
const LAST_AND = /^(?:and|or|&|und|oder|et|ou|y|o|및|그리고) +/iu;
const AND = / (?:and|&|und|et|y|및) /iu;
/** "Deploying models on cloud": what is done, and what it is done to. */
const DOING_ON = /^(\p{L}+ing)( .+?)? (?:on|to|with|for|using|into|in|through) (.+)$/iu;
const MOST_WORDS_ASIDE = 5;

/** A longer text is prose and no list of what to know. */
const LONGEST_TEXT = 1_000;

/** What a topic's text names, one by one: each wants to be found on the topic's pages. */
export function keywordsOf(text: string): string[] {
  const phrases = sentences(text.slice(0, LONGEST_TEXT)).flatMap((sentence) =>
    splitOutside(sentence.replaceAll(': ', ', '), /[,;，；、：]/u),
  );
  return phrases.flatMap((phrase) => fromPhrase(phrase.trim(), phrases.length)).filter(Boolean);
}

function fromPhrase(phrase: string, siblings: number): string[] {
  const plain = phrase.replace(LAST_AND, '').replace(LEAD_IN, '');
  const found = aside(plain);
  if (found) {
    const inside = fromAside(found.inside, found.isExample);
    if (!LAST_AND.test(found.after)) return [...fromPhrase(found.around, siblings), ...inside];
    return [
      ...fromPhrase(found.before, siblings),
      ...inside,
      ...fromPhrase(found.after.replace(LAST_AND, ''), siblings),
    ];
  }
  const doing = DOING_ON.exec(plain);
  if (doing) {
    const [, verb = '', object, target = ''] = doing;
    const targets = target.split(AND).map(clean);
    return object === undefined ? targets : [clean(`${verb}${object}`), ...targets];
  }
  return siblings > 1 ? fromPair(plain) : [clean(plain)];
}

/** "TensorFlow and PyTorch" at the end of a list are two; "training and validation splits" are one. */
function fromPair(phrase: string): string[] {
  const sides = phrase.split(AND);
  const lengths = new Set(sides.map((side) => side.trim().split(/\s+/u).length));
  const isPair = sides.length > 1 && lengths.size === 1;
  return isPair ? sides.map(clean) : [clean(phrase)];
}

function fromAside(inside: string, isExample: boolean): string[] {
  const parts = splitOutside(inside, /[,;，；、/]/u).map((part) =>
    clean(part.replace(LAST_AND, '')),
  );
  return parts.filter((part) => isExample || part.split(/\s+/u).length <= MOST_WORDS_ASIDE);
}

function sentences(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  const hidden = text.replace(/[(（][^()（）]*[)）]/gu, (inside) => '_'.repeat(inside.length));
  for (const match of hidden.matchAll(/[.!?] (?=\p{Lu})|[。！？]/gu)) {
    const end = match.index + 1;
    const sentence = text.slice(start, end);
    if (ABBREVIATION.test(sentence)) continue;
    parts.push(sentence);
    start = end;
  }
  return [...parts, text.slice(start)];
}

function clean(phrase: string | undefined): string {
  // Behind a topic's bold name a Japanese particle opens what is said of it.
  const trimmed = (phrase ?? '').replace(/^[\s"'“”]+|^の(?=\p{L})/gu, '').trimEnd();
  return ABBREVIATION.test(trimmed) ? trimmed : trimmed.replace(/[\s.。!！"'“”]{1,8}$/u, '');
}
