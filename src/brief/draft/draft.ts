import { jobTitle } from '../job-title.ts';
import { companyIn } from '../company-name.ts';
import type { DraftLine, DraftPart } from './lines.ts';
import { partsOf } from './lines.ts';

export interface Draft {
  /** A brief in the form that a site is built from. */
  readonly markdown: string;
  /** What was guessed, each with the line of the advertisement. */
  readonly guesses: readonly string[];
}

/**
 * A pasted advertisement as a draft of a brief, to be corrected: by the shape of its lines and the
 * words of its headings, nothing else. Every line is kept.
 */
export function draftBrief(text: string): Draft {
  const [opening, ...parts] = partsOf(text);
  const guesses: string[] = [];
  const first = opening?.lines ?? [];
  const titled = first.find((line) => jobTitle(line.text) !== '');
  const title = jobTitle(titled?.text ?? '');
  if (title) guesses.push(`line ${String(titled?.number)}: the role is "${title}"`);
  const about = parts.filter(({ kind }) => kind === 'company');
  const company = nameOf(
    about.flatMap(({ lines }) => lines),
    first,
    guesses,
  );
  for (const { kind, heading, number } of parts) {
    if (kind !== 'other') guesses.push(`line ${String(number)}: "${heading}" is ${PARTS[kind]}`);
  }
  const roles = parts.filter(({ kind }) => kind === 'role');
  const rest = parts.filter((part) => part.kind !== 'company' && part.kind !== 'role');
  const markdown = [
    '# Company Overview',
    company,
    ...about.map(({ lines }) => written(lines)),
    '# Role Context',
    title === '' ? '' : `As a **${title}**, you will:`,
    ...roles.map(({ lines }) => written(lines)),
    ...rest.map(section),
    first.length > 0 ? '# About the advertisement' : '',
    written(first.map((line) => ({ ...line, as: 'bullet' }))),
    ...headings(about, roles),
  ];
  return { markdown: `${markdown.filter((part) => part !== '').join('\n\n')}\n`, guesses };
}

const PARTS: Readonly<Record<Exclude<DraftPart['kind'], 'other'>, string>> = {
  company: 'on the company',
  mission: 'its mission',
  values: 'its values',
  news: 'its news',
  role: 'what you will do',
  topics: 'what they ask about',
  questions: 'what you ask',
  requirements: 'what you bring: topics are read from it',
  process: 'how the interview goes: topics are read from it',
};

/** The sentence that names the company, where the advertisement does not begin with its name. */
function nameOf(
  about: readonly DraftLine[],
  first: readonly DraftLine[],
  guesses: string[],
): string {
  for (const { text, number } of [...about, ...first]) {
    const name = companyIn(text) || nameBeforePlace(text);
    if (name === '') continue;
    guesses.push(`line ${String(number)}: the company is "${name}"`);
    return `**${name}**`;
  }
  guesses.push('nowhere a name of the company: write it in bold under "# Company Overview"');
  return '';
}

/** "Acme · Leeds, UK · Hybrid" below a job's title. */
function nameBeforePlace(text: string): string {
  const [name = '', place] = text.split(/\s*[·|｜•]\s*/u);
  return place !== undefined && jobTitle(name) === '' && name.length <= 40 ? name : '';
}

function section({ heading, lines }: DraftPart): string {
  return [`# ${heading}`, written(lines)].filter((part) => part !== '').join('\n\n');
}

/** The advertisement's own headings of what now stands under ours. */
function headings(...groups: readonly (readonly DraftPart[])[]): string[] {
  const own = groups.flat().map(({ heading }) => `- ${heading}`);
  return own.length > 0 ? [`## Its own headings\n\n${own.join('\n')}`] : [];
}

function written(lines: readonly DraftLine[]): string {
  return lines
    .map(({ as, text }, index) => {
      const next = lines[index + 1];
      const gap = next && (next.as !== as || as === 'prose') ? '\n' : '';
      return `${as === 'bullet' ? '- ' : ''}${text}${gap}`;
    })
    .join('\n');
}
