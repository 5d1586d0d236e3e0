import { fillFigures } from '../numbers/quoted/index.ts';

/** Words a minute of somebody who thinks while speaking. */
const wordsAMinute = 130;

/** Seconds that an answer takes to say: figures in words, abbreviations by their letters. */
export function secondsAloud(markdown: string): number {
  return (aloud(markdown).length / wordsAMinute) * 60;
}

/** The words that one says: 0.985 is five of them, and GPU is three. */
export function aloud(markdown: string): readonly string[] {
  return fillFigures(markdown)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\d[\d,]*(?:\.\d+)?/g, (number) => ` ${inWords(number)} `)
    .replace(/%/g, ' per cent ')
    .replace(/×/g, ' by ')
    .replace(/\b[A-Z]{2,4}\b/g, (letters) => [...letters].join(' '))
    .split(/[\s-]+/)
    .map((word) => word.replace(/[^\p{Letter}\p{Number}’']/gu, ''))
    .filter((word) => word !== '');
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales = [
  [1e9, 'billion'],
  [1e6, 'million'],
  [1000, 'thousand'],
  [100, 'hundred'],
] as const;

/** A number as it is read out: whole part, "point", and the digits behind it one by one. */
function inWords(number: string): string {
  const [whole = '', behind] = number.replaceAll(',', '').split('.');
  const words = wholeInWords(Number(whole));
  if (behind === undefined) return words;
  return [words, 'point', ...[...behind].map((digit) => small[Number(digit)])].join(' ');
}

function wholeInWords(value: number): string {
  if (value < 20) return small[value];
  if (value < 100) {
    const [ten, one] = [Math.floor(value / 10), value % 10];
    return one === 0 ? tens[ten] : `${tens[ten]} ${small[one]}`;
  }
  const [size, name] = scales.find(([least]) => value >= least) ?? scales[3];
  const head = `${wholeInWords(Math.floor(value / size))} ${name}`;
  const rest = value % size;
  if (rest === 0) return head;
  return `${head} ${rest < 100 ? 'and ' : ''}${wholeInWords(rest)}`;
}
