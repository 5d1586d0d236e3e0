/** Statements that Mermaid reads and a drawing here would lose or repaint: each refused on its line. */
import { kindOf } from './kinds.ts';

interface Refusal {
  readonly pattern: RegExp;
  readonly what: string;
  readonly instead: string;
}

/** The classes that say what a node of a flowchart is, each with its rule in drawing.css. */
export const nodeClasses =
  'device, service, store, person, external, product, question, pass, stop'.split(', ');

const colours = 'remove it: colours are the theme’s, and a class says what a node is';
const settings = 'remove it: layout and look of every drawing stand in page/settings.ts';
const stations = 'write links: { node: station } into the front matter';
const plainText = 'write the words alone, with <br/> where a row begins';
const titled = 'write it as title of the front matter, which stands in the caption';
const dates = 'write a task with its dates alone, and say the rest in its name';

const everywhere: readonly Refusal[] = [
  { pattern: /%%\{/, what: 'a directive', instead: settings },
  {
    pattern:
      /<\/?(?!br\s*\/?>)(?:a|b|i|u|s|p|em|img|sub|sup|div|span|font|code|small|strong|center|h[1-6]|ul|ol|li|hr|pre|svg|table)(?:\s[^>]*)?\/?>/i,
    what: 'HTML in a label',
    instead: plainText,
  },
  { pattern: /"`[^`"]*(?:\*\S|\b_\S)[^`"]*`"/, what: 'emphasis in a label', instead: plainText },
  { pattern: /\bfa[bsrlk]?:fa-[\w-]+/, what: 'an icon', instead: plainText },
  { pattern: /\$\$.+?\$\$/, what: 'a formula', instead: 'write it in letters, such as κ or x²' },
];

const painting: readonly Refusal[] = [
  { pattern: /^\s*(?:style|classDef|linkStyle)\s/, what: 'a style of its own', instead: colours },
  { pattern: /^\s*(?:click|link|href|callback)\s/, what: 'a link', instead: stations },
];

const byKind: Readonly<Record<string, readonly Refusal[]>> = {
  'flowchart-v2': [
    ...painting,
    {
      pattern: /@\{[^}]*\b(?:img|icon|animate|animation|curve|constraint)\s*:/,
      what: 'a picture, an icon, a curve or a movement',
      instead: 'write a node with words, and an arrow -->, -.-> or ==>',
    },
  ],
  stateDiagram: painting,
  er: painting,
  sequence: [
    {
      pattern: /^\s*rect\b/,
      what: 'a ground of its own colour',
      instead: 'write opt or loop with words, or a note',
    },
    { pattern: /^\s*(?:links?|properties|details)\s/, what: 'a link', instead: stations },
    {
      pattern: /^\s*destroy\s/,
      what: 'the end of a participant',
      instead: 'write a note that says it',
    },
    { pattern: /^\s*title[\s:]/, what: 'a title', instead: titled },
    {
      pattern: /^\s*(?:create\s+)?(?:participant|actor)\s.*@\{/,
      what: 'a kind of participant',
      instead: 'write participant or actor',
    },
    {
      pattern: /\(\)\s*(?:<<)?-|[->)x]\s*\(\)/,
      what: 'an arrow at a lifeline’s centre',
      instead: 'write ->> or -->>',
    },
    {
      pattern: /--?(?:\|[\\/]|\\\\|\/\/)|(?:[\\/]\||\\\\|\/\/)--?/,
      what: 'half an arrowhead',
      instead: 'write ->> or -->>',
    },
  ],
  gantt: [
    { pattern: /^\s*click\s/, what: 'a link', instead: stations },
    { pattern: /^\s*title\s/, what: 'a title', instead: titled },
    {
      pattern: /^\s*todayMarker\s+(?!off)/,
      what: 'a mark of today',
      instead: 'remove it: a drawing has no day',
    },
    {
      pattern: /^\s*dateFormat\s+(?!YYYY-MM-DD\s*$).+/,
      what: 'another form of dates',
      instead: 'write dateFormat YYYY-MM-DD: a plan is drawn by days',
    },
    {
      pattern: /[:,]\s*\d+(?:\.\d+)?(?:ms|s|m|h)\s*$/,
      what: 'a part of a day',
      instead: 'write whole days: a plan is drawn by days',
    },
    { pattern: /:\s*(?:done|active|crit)\b/, what: 'the state of a task', instead: dates },
    { pattern: /:\s*(?:\w+\s*,\s*)*(?:milestone|vert)\b/, what: 'a milestone', instead: dates },
  ],
  gitGraph: [
    {
      pattern: /^\s*gitGraph(?!\s+TB\s*:).*/,
      what: 'lanes that do not run down',
      instead: 'write gitGraph TB:',
    },
    {
      pattern: /^\s*(?:commit|merge)\b(?!.*\bid:).*/,
      what: 'a commit without a name',
      instead: 'write id: "…" behind it: Mermaid would draw one by chance',
    },
    {
      pattern: /^\s*cherry-pick\b.*/,
      what: 'a picked commit',
      instead: 'write a commit with a name and a tag',
    },
  ],
};

/** All that a drawing would lose of this code, as lines from 0 and words. */
export function refusalsIn(body: string): { readonly line: number; readonly words: string }[] {
  const { name = '' } = kindOf(body);
  const refusals = [...everywhere, ...(byKind[name] ?? [])];
  const found = [
    ...inLines(body, refusals),
    ...(name === 'flowchart-v2' ? unknownClasses(body) : []),
  ];
  return found.toSorted((first, second) => first.line - second.line);
}

function inLines(body: string, refusals: readonly Refusal[]) {
  return refusals.flatMap(({ pattern, what, instead }) =>
    [...body.matchAll(new RegExp(pattern.source, `${pattern.flags}gm`))]
      .map((match) => ({ match, line: lineAt(body, match.index + match[0].search(/\S/)) }))
      .filter(({ line }) => !isComment(body.split('\n')[line] ?? ''))
      .map(({ match, line }) => ({
        line,
        words: `found ${what}, ${quoted(match[0])}: ${instead}`,
      })),
  );
}

function unknownClasses(body: string) {
  return body.split('\n').flatMap((text, line) => {
    if (isComment(text)) return [];
    const outsideLabels = text.replace(/"[^"]*"/g, '');
    const named = [...outsideLabels.matchAll(/:::\s*([\w-]+)/g)].map(([, name = '']) => name);
    const given = /^\s*class\s+\S+(?:\s*,\s*\S+)*\s+([\w-]+)\s*;?\s*$/.exec(outsideLabels)?.[1];
    return [...named, ...(given ? [given] : [])]
      .filter((name) => !nodeClasses.includes(name))
      .map((name) => ({
        line,
        words: `found the class ${name}: write one of ${nodeClasses.join(', ')}`,
      }));
  });
}

function isComment(text: string): boolean {
  return /^\s*%%(?!\{)/.test(text);
}

function lineAt(body: string, index: number): number {
  return body.slice(0, index).split('\n').length - 1;
}

function quoted(found: string): string {
  const text = found.trim().replace(/\s+/g, ' ');
  return text.length > 32 ? `${text.slice(0, 31)}…` : text;
}
