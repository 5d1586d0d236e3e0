import { describe, expect, test } from 'vitest';
import type { Brief, Inline } from './brief.ts';
import { parseBrief } from './parse.ts';
import { BriefError } from './problem.ts';

const head = '# About Acme\n**Acme** sells.\n# Topics\n- first\n';

function withTopics(...topics: readonly string[]): Brief {
  const bullets = topics.map((topic) => `- ${topic}`).join('\n');
  return parseBrief(`# About Acme\n**Acme** sells.\n# Topics\n${bullets}`, 'brief.md').brief;
}

function linksIn(inline: readonly Inline[]): string[] {
  return inline.flatMap((node) => {
    if (node.kind === 'link') return [node.url, ...linksIn(node.children)];
    return 'children' in node ? linksIn(node.children) : [];
  });
}

describe('a brief is data', () => {
  test('HTML, MDX and imports stay visible text, comments vanish', () => {
    const written = [
      '<script>alert(1)</script>',
      '<img src=x onerror="alert(1)"> and **bold**',
      '{process.exit()}',
      "import fs from 'node:fs'",
      '<Component client:load />',
    ];
    const text = `${head}# Other\n<!-- hidden -->\n${written.join('\n\n')}`;
    const blocks = parseBrief(text, 'brief.md').brief.otherSections[0]?.blocks ?? [];
    expect(blocks.map((block) => block.kind === 'paragraph' && block.text.plain)).toEqual(
      written.map((line) => line.replaceAll('**', '')),
    );
  });

  test('links other than http, https and mailto become their words', () => {
    const written = [
      '[a](javascript:alert(1))',
      '[b](JaVaScRiPt:alert(1))',
      '[c](data:text/html,x)',
      '[d](//evil.example)',
      '[e](../../etc/passwd)',
      '[f](vbscript:x)',
      '[g](&#106;avascript:x)',
      '[h][bad]',
      '![i](https://evil.example/pixel.png)',
      '[j](https://acme.example/a)',
      '[k][good]',
      '<mailto:a@acme.example>',
    ].join(' ');
    const text = `${head}# Other\n${written}\n\n[bad]: javascript:x\n[good]: http://acme.example`;
    const [block] = parseBrief(text, 'brief.md').brief.otherSections[0]?.blocks ?? [];
    const inline = block?.kind === 'paragraph' ? block.text : undefined;
    expect(inline?.plain).toBe('a b c d e f g h i j k mailto:a@acme.example');
    expect(linksIn(inline?.inline ?? [])).toEqual([
      'https://acme.example/a',
      'http://acme.example',
      'mailto:a@acme.example',
    ]);
  });

  test('no name of a topic becomes a path', () => {
    const names = [
      '../../etc/passwd',
      '..',
      '/',
      'C:\\Windows\\con',
      'con',
      'index',
      '__proto__',
      'constructor',
      'C++',
      'C#',
      '!!!',
      '머신러닝 기초',
      'Ünïcode',
      'a/b',
      'a b',
    ];
    expect(withTopics(...names).topics.map(({ slug }) => slug)).toEqual([
      'etc-passwd',
      'topic',
      'topic-2',
      'c-windows-con',
      'topic-con',
      'topic-index',
      'proto',
      'topic-constructor',
      'cpp',
      'csharp',
      'topic-3',
      '머신러닝-기초',
      'unicode',
      'a-b',
      'a-b-2',
    ]);
  });
});

/** A machine that does other work counts up to three times the seconds: one good try of three is one. */
const tries = { retry: 2 };

describe(
  'a brief made to keep the parser busy is read or refused within two seconds',
  tries,
  () => {
    const million = 1_000_000 - head.length;
    const fill = (unit: string, size = million): string =>
      unit.repeat(Math.floor(size / unit.length));
    const wrapped = (unit: string, width: number): string => fill(`${fill(unit, width)}\n`);
    const numbered = (write: (index: number) => string): string =>
      Array.from({ length: 4_990 }, (_, index) => write(index)).join('\n');
    test.each([
      ['asterisks', fill('*')],
      ['asterisks by line', wrapped('*', 900)],
      ['emphasis never closed', wrapped('**a *b ', 900)],
      ['emphasis never opened', wrapped('a* ', 4_900)],
      ['brackets', wrapped('[', 4_900)],
      ['links in links', wrapped('[a](', 900)],
      ['quotes', wrapped('>', 900)],
      ['quotes by line', fill('> a\nb\n', 20_000)],
      ['bullets by line', fill('- a\n', 19_000)],
      ['a hundred thousand nested bullets', fill('- ', 200_000)],
      ['bullets ever deeper', numbered((index) => `${' '.repeat(2 * index)}- a`)],
      [
        'bullets as deep as can be',
        numbered((index) => `${' '.repeat(Math.min(2 * index, 22))}- a`),
      ],
      [
        'numbers as deep as can be',
        numbered((index) => `${' '.repeat(Math.min(3 * index, 21))}1. a`),
      ],
      ['bullets in bullets on every line', numbered(() => '- - - a')],
      ['quoted bullets on every line', numbered(() => '> - a')],
      ['rules on every line', numbered(() => '* * * *')],
      ['rules by dashes on every line', numbered(() => '- - - -')],
      ['code marks', wrapped('`a``', 4_900)],
      ['long topics', numbered((index) => `- t${String(index)}: ${fill('a (b) ', 180)}`)],
      ['tabs', wrapped('- t:\t\t\t\t', 4_900)],
      ['dots', numbered((index) => `- t${String(index)}: ${fill('.', 180)}a`)],
      ['headings', fill('# a\n', 19_000)],
      ['attributes never closed', numbered(() => `# a {${fill('#a.b ', 170)}`)],
      ['spans of attributes', wrapped('[a]{.b-', 4_900)],
      ['tags never closed', wrapped('<ul><li ', 4_900)],
    ])('%s', (_, text) => {
      const start = process.threadCpuUsage();
      try {
        parseBrief(head + text, 'brief.md');
      } catch (error) {
        expect(error).toBeInstanceOf(BriefError);
      }
      const { user, system } = process.threadCpuUsage(start);
      expect((user + system) / 1e6).toBeLessThan(2);
    });
  },
);
