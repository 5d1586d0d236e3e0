import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Brief } from './brief.ts';
import { draftBrief } from './draft/draft.ts';
import { parseBrief } from './parse.ts';
import type { ParsedBrief } from './parse.ts';
import { BriefError } from './problem.ts';
import { plainWords } from './plain-words.ts';

const fixtures = globSync('src/brief/fixtures/*.md').map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));

/** Every text that the pages show, and the headings of the sections that it was read from. */
function shownWords(part: unknown): string[] {
  if (typeof part === 'string') return plainWords(part).split(' ');
  if (typeof part === 'number') return [String(part)];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) =>
    ['source', 'plain', 'id', 'slug'].includes(key) ? [] : shownWords(inner),
  );
}

/** Lines with words of which no page and no warning says anything. */
function lostLines({ brief, warnings }: ParsedBrief): string[] {
  const { sections, ...parts } = brief;
  const headings = sections.map(({ heading }) => heading);
  const shown = new Set(shownWords([parts, headings]));
  const warned = new Set(warnings.map(({ line }) => line));
  const { lines } = brief.source;
  const title = lines.findIndex(
    (line, at) => /^#/u.test(line) || /^=+$/u.test(lines[at + 1] ?? ''),
  );
  return brief.source.lines.filter((line, index) => {
    // A heading over all of them is the file's name.
    if (index === title && !headings.some((heading) => line.includes(heading))) return false;
    const words = plainWords(
      line
        .replace(/&\w+;/gu, ' ')
        .replace(
          /(?<=\w)[~^]|\[\^[^\]]+\]:?|^\s*```\w+|\[[ x]\]|\{[^{}]*\}|<[^<>]*>|\]\([^()]*\)/gu,
          '',
        ),
    );
    // A label that names a part, an example's "e.g.", a number before a heading are form, not words.
    const telling = words
      .split(' ')
      .filter((word) => word.length > 1 && !FORM.has(word) && !/^\d+$/u.test(word));
    return !warned.has(index + 1) && telling.some((word) => !shown.has(word));
  });
}

/** A heading put between a company and its name leaves nothing to build from: that is said, too. */
function lostOrRefused(text: string, file: string): string[] {
  try {
    return lostLines(parseBrief(text, file));
  } catch (error) {
    expect(error).toBeInstanceOf(BriefError);
    return [];
  }
}

const FORM = new Set([
  'mission',
  'values',
  'ミッション',
  'バリュー',
  'werte',
  'title',
  '미션',
  '가치',
  '핵심',
]);

describe.each(fixtures)('$file', ({ file, text }) => {
  test('each line stands on a page or in a warning', () => {
    expect(lostLines(parseBrief(text, file))).toEqual([]);
  });

  test('no comment is in any part of the brief', () => {
    const written = JSON.stringify(parseBrief(text, file).brief);
    expect(written).not.toMatch(
      /<!--|-->|salary|recruiter is Tom|second choice|a secret in a heading|maybe|희망연봉|Gehaltswunsch|asking price|fined in/u,
    );
  });

  test('no asterisk is left in a name', () => {
    const { company, product, role, topics }: Brief = parseBrief(text, file).brief;
    const names = [company.name, product, role?.title ?? '', ...topics.map(({ name }) => name)];
    expect(names.filter((name) => /\*|`|~~|\[\^/u.test(name))).toEqual([]);
  });
});

test('a paragraph, a table, a list or a picture is not lost, wherever it is put', () => {
  const additions = [
    'Zebra wanders quietly.',
    '| Xylophone | Quokka |\n| --- | --- |\n| Narwhal | Ocelot |',
    '- Pangolin: axolotl',
    '> Capybara says so.',
    '```\nwombat = 1\n```',
    '![Tapir](tapir.png)',
    'Lemur[^gecko].\n\n[^gecko]: Iguana.',
    '~~Okapi~~',
    '+-------+--------+\n| Dingo | Possum |\n+=======+========+\n| Koala | Numbat |\n+-------+--------+',
    'Bison    Yak\n-------  ------\nGaur     Zebu',
    '#### Marmot\n\nFerret.',
  ];
  const place = fc.nat({ max: 60 });
  fc.assert(
    fc.property(
      fc.constantFrom(...fixtures),
      fc.constantFrom(...additions),
      place,
      ({ file, text }, addition, line) => {
        const lines = text.split('\n');
        let at = Math.min(line, lines.length);
        while (at < lines.length && lines[at - 1] !== '') at += 1;
        const written = [...lines.slice(0, at), '', addition, '', ...lines.slice(at)].join('\n');
        // Inside a comment or a block of code it is what those are.
        fc.pre(!/<!--[^]*?-->|```[^]*?```|\n---[^]*?\n---/u.exec(written)?.[0].includes(addition));
        expect(lostOrRefused(written, file)).toEqual([]);
      },
    ),
    { numRuns: 120 },
  );
});

test('a draft made from a pasted advertisement can be built from and has lost no line', () => {
  const file = 'src/brief/fixtures/pasted-job-ad.txt';
  const text = readFileSync(file, 'utf8');
  const { markdown } = draftBrief(text);
  const parsed = parseBrief(markdown, 'draft.md');
  expect(lostLines(parsed)).toEqual([]);
  const written = new Set(plainWords(markdown).split(' '));
  expect(
    plainWords(text)
      .split(' ')
      .filter((word) => !/^\d$/u.test(word) && !written.has(word)),
  ).toEqual([]);
});
