import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Brief } from './brief.ts';
import { parseBrief } from './parse.ts';
import type { ParsedBrief } from './parse.ts';
import { BriefError } from './problem.ts';

const lines = readFileSync('src/brief/fixtures/xyz-tech.md', 'utf8').split('\n');
const oddities = [
  '# ',
  '## Topics',
  '- ',
  '  * ',
  '1. ',
  '**',
  '*',
  ':',
  ' — ',
  '(e.g., ',
  ')',
  '`',
  '[a](b)',
  '<b>',
  '---',
  '> ',
  '\t',
  '&#10;',
  '\\',
  '머신러닝',
  '2025-03-14',
  '🙂',
  '```',
  '\u0301',
  '\r',
];

/** Texts that look like a brief until one looks closer. */
const briefLike = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...lines) },
      {
        weight: 2,
        arbitrary: fc
          .array(fc.constantFrom(...oddities, ...lines), { maxLength: 5 })
          .map((parts) => parts.join('')),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => ['# About Acme', '**Acme** sells.', '# Topics', '- first', ...parts].join('\n'));

function attempt(text: string): ParsedBrief | BriefError {
  try {
    return parseBrief(text, 'brief.md');
  } catch (error) {
    if (error instanceof BriefError) return error;
    throw error;
  }
}

/** Every object with a line, at any depth. */
function located(value: unknown): { readonly line: number; readonly id?: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(located);
  return 'line' in value && typeof value.line === 'number'
    ? [{ ...value, line: value.line }, ...inner]
    : inner;
}

function idsOf({ company, values, news, topics, questions, role }: Brief): string[] {
  const { offices, industries, products, facts } = company;
  const keywords = topics.flatMap((topic) => topic.keywords);
  return [
    ...offices,
    ...industries,
    ...products,
    ...facts,
    ...values,
    ...news,
    ...topics,
    ...keywords,
    ...questions,
    ...(role?.duties ?? []),
  ].map(({ id }) => id);
}

describe('any text', () => {
  test.each([
    ['of any characters', fc.string({ unit: 'binary', maxLength: 300 })],
    ['that looks like a brief', briefLike],
  ])('%s parses or is refused, at a line of the file', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const result = attempt(text);
        const count = text.split(/\r\n|\r|\n/).length;
        const places = result instanceof BriefError ? [result] : located(result);
        for (const { line } of places) {
          expect(Number.isInteger(line) && line >= 1 && line <= count).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('means the same with CRLF and with a byte order mark', () => {
    fc.assert(
      fc.property(briefLike, (text) => {
        const plain = text.replaceAll('\r', '');
        expect(attempt(`\uFEFF${plain.replaceAll('\n', '\r\n')}`)).toEqual(attempt(plain));
      }),
      { numRuns: 200 },
    );
  });

  test('gives each part an id of its own, and each topic a harmless slug', () => {
    fc.assert(
      fc.property(briefLike, (text) => {
        const result = attempt(text);
        if (result instanceof BriefError) return;
        const ids = idsOf(result.brief);
        expect(new Set(ids).size).toBe(ids.length);
        const slugs = result.brief.topics.map(({ slug }) => slug);
        expect(new Set(slugs).size).toBe(slugs.length);
        for (const slug of [...ids, ...slugs])
          expect(slug).toMatch(
            /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*$/u,
          );
      }),
      { numRuns: 300 },
    );
  });
});
