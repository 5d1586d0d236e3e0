import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Brief } from './brief.ts';
import { parseBrief } from './parse.ts';

const seed = readFileSync('src/brief/fixtures/xyz-tech.md', 'utf8');
const parse = (text: string): Brief => parseBrief(text, 'brief.md').brief;
/** Everything but how it was marked up. */
const facts = (brief: Brief): unknown =>
  JSON.parse(
    JSON.stringify(brief, (key, value: unknown) =>
      ['source', 'inline', 'heading'].includes(key) ? undefined : value,
    ),
  );
const original = facts(parse(seed));

describe('the same brief, written another way', () => {
  const variants: readonly (readonly [string, string])[] = [
    ['deeper headings', seed.replace(/^# /gmu, '## ')],
    ['the deepest headings', seed.replace(/^# /gmu, '###### ')],
    ['an overview that heads the rest', seed.replace(/^# (?!Company)/gmu, '## ')],
    ['star bullets', seed.replace(/^( *)- /gmu, '$1* ')],
    ['plus bullets', seed.replace(/^( *)- /gmu, '$1+ ')],
    ['four columns to nest', seed.replace(/^ {2}- /gmu, '    - ')],
    ['eight columns to nest', seed.replace(/^ {2}- /gmu, '        - ')],
    ['a tab to nest', seed.replace(/^ {2}- /gmu, '\t- ')],
    ['CRLF', seed.replaceAll('\n', '\r\n')],
    ['CR', seed.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${seed}`],
    ['no line ending at its end', seed.trimEnd()],
    ['no hard line breaks', seed.replace(/ {2}$/gmu, '')],
    ['colons outside bold', seed.replace(/:(\*{1,2}) /gu, '$1: ')],
    ['underscores', seed.replace(/\*\*/gu, '__')],
    ['shouted headings', seed.replace(/^# .*$/gmu, (heading) => heading.toUpperCase())],
  ];
  test.each(variants)('%s', (_, text) => {
    expect(facts(parse(text))).toEqual(original);
  });

  test('numbered bullets, nested by two columns only', () => {
    const numbered = parse(seed.replace(/^- /gmu, '1. '));
    expect(numbered.company).toEqual(parse(seed).company);
    expect(numbered.topics).toEqual(parse(seed).topics);
    expect(numbered.questions).toEqual(parse(seed).questions);
  });

  test('a title above the sections, and front matter above the title', () => {
    const text = `---\ntitle: Notes\ntags:\n  - work\n---\n# Interview for a role at XYZ Tech\n\n${seed.replace(/^# /gmu, '## ')}`;
    const brief = parse(text);
    expect(brief.topics.map(({ line }) => line)).toEqual([41, 42, 43, 44, 45, 46]);
    expect(brief.company.name).toBe('XYZ Tech');
    expect(brief.role?.duties).toHaveLength(5);
    expect(brief.otherSections).toEqual([]);
  });

  test('in another order the ids stay', () => {
    const lines = seed.trimEnd().split('\n');
    const reordered = [
      ...lines.slice(0, 33),
      ...lines.slice(33, 39).reverse(),
      ...lines.slice(39, 41),
      ...lines.slice(41).reverse(),
    ];
    const brief = parse(reordered.join('\n'));
    const ids = (of: Brief): string[] =>
      [
        ...of.topics.flatMap((topic) => [topic.id, ...topic.keywords.map(({ id }) => id)]),
        ...of.questions.map(({ id }) => id),
      ].sort();
    expect(ids(brief)).toEqual(ids(parse(seed)));
  });
});

describe('ways to write a topic', () => {
  const names = (topics: string): (readonly [string, string])[] =>
    parse(`# About Acme\n**Acme** sells.\n# Topics\n${topics}`).topics.map(({ name, text }) => [
      name,
      text.plain,
    ]);
  test.each([
    ['- **Edge AI:** int8, pruning', 'Edge AI', 'int8, pruning'],
    ['- **Edge AI**: int8, pruning', 'Edge AI', 'int8, pruning'],
    ['- **Edge AI** — int8, pruning', 'Edge AI', 'int8, pruning'],
    ['- **Edge AI** int8, pruning', 'Edge AI', 'int8, pruning'],
    ['- *Edge AI:* int8, pruning', 'Edge AI', 'int8, pruning'],
    ['- Edge AI: int8, pruning', 'Edge AI', 'int8, pruning'],
    ['- Edge AI – int8, pruning', 'Edge AI', 'int8, pruning'],
    ['- Edge AI - int8, pruning', 'Edge AI', 'int8, pruning'],
    ['- Edge AI (e.g.: phones): int8', 'Edge AI (e.g.: phones)', 'int8'],
    ['- エッジAI：量子化', 'エッジAI', '量子化'],
    ['- Edge AI', 'Edge AI', ''],
    ['1. Edge AI', 'Edge AI', ''],
    ['**Edge AI:** int8, pruning', 'Edge AI', 'int8, pruning'],
    ['## Edge AI\nint8, pruning', 'Edge AI', 'int8, pruning'],
    ['## Edge AI\n- int8\n- pruning', 'Edge AI', ''],
  ])('%j', (written, name, text) => {
    expect(names(written)).toEqual([[name, text]]);
  });

  test('prose before the first topic is none', () => {
    expect(names('Expect these, in any order.\n\n- Edge AI')).toEqual([['Edge AI', '']]);
  });

  test('nested bullets are keywords on their own lines', () => {
    const [topic] = parse(
      '# About Acme\n**Acme**\n# Topics\n- Edge AI\n  - int8\n  - Pruning: heads, layers',
    ).topics;
    expect(topic?.keywords.map(({ line, text }) => [line, text])).toEqual([
      [5, 'int8'],
      [6, 'Pruning'],
      [6, 'heads'],
      [6, 'layers'],
    ]);
  });

  test('below a heading each keyword keeps its line', () => {
    const written = '# About Acme\n**Acme**\n# Topics\n## Edge AI\nint8, pruning\n- latency';
    expect(parse(written).topics[0]?.keywords.map(({ line }) => line)).toEqual([5, 5, 6]);
  });
});

describe('the name of the company', () => {
  const nameOf = (overview: string, title = ''): string =>
    parse(`${title}\n## Company Overview\n${overview}\n## Topics\n- a`).company.name;
  test.each([
    ['**Acme Corp** is a maker.', 'Acme Corp'],
    ['We at **[Acme Corp](https://acme.example)** make things.', 'Acme Corp'],
    ['Acme Corp is a maker of **anvils**.', 'anvils'],
    ['Acme Corp (NASDAQ: ACM) is a maker.', 'Acme Corp'],
    ['- Name: Acme Corp\n- **Employees:** 4', 'Acme Corp'],
    ['- **Company:** Acme Corp', 'Acme Corp'],
    ['Acme, founded in 2019, is a maker.', 'Acme'],
    ['Acme, Inc. is a maker.', 'Acme, Inc.'],
    ['애크미는 서울의 회사입니다.', '애크미'],
    ['アクメは東京の会社です。', 'アクメ'],
    ['Die Acme GmbH ist ein Hersteller.', 'Die Acme GmbH'],
  ])('in %j', (overview, name) => {
    expect(nameOf(overview)).toBe(name);
  });

  test('else from the title of the document', () => {
    expect(nameOf('We are a maker.', '# Interview brief: Acme Corp\n')).toBe('Acme Corp');
    const text = '\n# Acme Corp — interview notes\n## About us\nWe sell.\n## Topics\n- a';
    expect(parse(text).company).toMatchObject({ name: 'Acme Corp', line: 2 });
    expect(nameOf('- Employees: 4', '# Acme Corp — interview notes\n')).toBe('Acme Corp');
  });
});

test('a German brief', () => {
  const brief = parse(`# Unternehmensüberblick
**Nordlicht Robotik GmbH** ist ein 2016 gegründetes Unternehmen mit Sitz in Kiel.
- Mitarbeitende: 80
- Standorte: Kiel (Hauptsitz), Rostock
- Branchen: Werften, Windkraft
- Produkte:
  - **Schweißnahtprüfung** (z. B. Nahtblick)
# Mission und Werte
**Mission:** Nähte, die halten.
**Werte:**
- Sorgfalt: Zweimal prüfen
# Neuigkeiten
- 14. März 2025: Serienstart in Rostock
# Ihre Rolle
Als **Junior-KI-Ingenieurin** werden Sie:
- Modelle prüfen
# Mögliche Gesprächsthemen
- **Grundlagen des maschinellen Lernens:** Metriken (z. B. mAP), Überanpassung und Regularisierung
- **Randgeräte:** Laufzeit
# Fragen an das Unternehmen
- Wie groß ist das Team?
`);
  expect(brief).toMatchObject({
    company: {
      name: 'Nordlicht Robotik GmbH',
      founded: { value: 2016 },
      headquarters: { value: 'Kiel' },
      employees: { value: { plain: '80' } },
      offices: [{ city: 'Kiel', isHeadquarters: true }, { city: 'Rostock' }],
      industries: [{ value: 'Werften' }, { value: 'Windkraft' }],
    },
    product: 'Nahtblick',
    mission: { line: 9, text: { plain: 'Nähte, die halten.' } },
    values: [{ name: 'Sorgfalt' }],
    news: [{ date: { year: 2025, month: 3, day: 14 } }],
    role: { title: 'Junior-KI-Ingenieurin', duties: [{ line: 16 }] },
    topics: [{ slug: 'grundlagen-des-maschinellen-lernens' }, { slug: 'randgerate' }],
    questions: [{ id: 'question-wie-gross-ist-das', line: 21 }],
  });
  expect(brief.topics[0]?.keywords.map(({ text }) => text)).toEqual([
    'Metriken',
    'mAP',
    'Überanpassung',
    'Regularisierung',
  ]);
});

test('sections of no known kind are kept, also what stands before the first heading', () => {
  const { otherSections } = parse(
    'Read me first.\n# About Acme\n**Acme**\n# Topics\n- a\n# Dress code\nPlain.\n- shoes\n  - black\n## Shirts\nWhite.\n',
  );
  expect(Object.keys(otherSections[0] ?? {})).toEqual(['heading', 'line', 'blocks']);
  expect(otherSections).toMatchObject([
    { heading: '', line: 1, blocks: [{ kind: 'paragraph', text: { plain: 'Read me first.' } }] },
    {
      heading: 'Dress code',
      line: 6,
      blocks: [
        { kind: 'paragraph', line: 7 },
        { kind: 'list', line: 8, items: [{ blocks: [{ kind: 'list', line: 9 }] }] },
        { kind: 'group', line: 10, heading: 'Shirts', blocks: [{ line: 11 }] },
      ],
    },
  ]);
});

test('headings inside a section group its bullets', () => {
  const { questions, role } = parse(
    '# About Acme\n**Acme**\n# Topics\n- a\n# Role\nAs a tester, you:\n## Daily\n- test\n# Questions to ask\n## On the team\n- Who?\n## On the work\n- What?',
  );
  expect(role).toMatchObject({ title: 'tester', duties: [{ group: 'Daily' }] });
  expect(questions.map(({ group, line }) => [group, line])).toEqual([
    ['On the team', 11],
    ['On the work', 13],
  ]);
});

test('a Japanese clause before a colon is a sentence, a Japanese word is a label', () => {
  const { role, company } = parse(
    '# 会社概要\n**未来検査**は検査の会社です。\n従業員数：約300名\n# 職務内容\n**ジュニアAIエンジニア**として：\n- モデルの学習\n# トピック\n- 機械学習',
  );
  expect(role).toMatchObject({ title: 'ジュニアAIエンジニア', duties: [{ line: 6 }] });
  expect(company.facts).toMatchObject([{ label: '従業員数', line: 3 }]);
});
