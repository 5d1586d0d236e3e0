import { describe, expect, test } from 'vitest';
import { circleProblems, definitionProblems, nameProblems } from './glossary-rules.ts';
import { sourceSchema } from '../sources/source-schema.ts';
import { mentions } from './term-names.ts';
import { termSchema, topicSlugs } from './term-schema.ts';
import type { Term } from './term-schema.ts';
import { parseYamlEntry, readYamlEntries } from '../collections/yaml-entries.ts';
import type { YamlEntry } from '../collections/yaml-entries.ts';

const glossary = readYamlEntries('src/content/glossary', termSchema);
const sources = readYamlEntries('src/content/sources', sourceSchema);

describe('the glossary', () => {
  test('every file fits the schema', () => {
    expect(glossary.problems).toEqual([]);
  });

  test('has at least 120 terms, some on every station and in every topic', () => {
    expect(glossary.entries.length).toBeGreaterThanOrEqual(120);
    for (let station = 1; station <= 12; station++) {
      const here = glossary.entries.filter(({ data }) => data.stations.includes(station));
      expect(here.length, `terms of station ${station}`).toBeGreaterThanOrEqual(5);
    }
    for (const topic of topicSlugs) {
      const here = glossary.entries.filter(({ data }) => data.topics.includes(topic));
      expect(here.length, `terms of ${topic}`).toBeGreaterThanOrEqual(10);
    }
  });

  test('related terms and sources exist, and no list names the same thing twice', () => {
    const terms = new Set(glossary.entries.map(({ id }) => id));
    const known = new Set(sources.entries.map(({ id }) => id));
    const problems = glossary.entries.flatMap(({ id, data, where }) => {
      const cited = data['korean-source'];
      return [
        ...data.related.flatMap((other, index) =>
          terms.has(other) && other !== id && data.related.indexOf(other) === index
            ? []
            : [`${where('related', index)}: found ${other}: write another term’s id, once`],
        ),
        ...data.sources.flatMap((source, index) =>
          known.has(source) && data.sources.indexOf(source) === index
            ? []
            : [
                `${where('sources', index)}: found ${source}: write a file’s name in sources/, once`,
              ],
        ),
        ...(cited === undefined || known.has(cited)
          ? []
          : [`${where('korean-source')}: found ${cited}: write a file’s name in sources/`]),
      ];
    });
    expect(problems).toEqual([]);
  });

  test('every definition has two sentences and does without its own names', () => {
    expect(definitionProblems(glossary.entries)).toEqual([]);
  });

  test('no name belongs to two terms', () => {
    expect(nameProblems(glossary.entries)).toEqual([]);
  });

  test('no definitions rest on each other in a circle', () => {
    expect(circleProblems(glossary.entries)).toEqual([]);
  });
});

/** A term file as an author would write it, with `change` in place of the lines it names. */
function termFile(change: Readonly<Record<string, string>> = {}): string {
  const fields = {
    term: 'Escape',
    synonyms: '[missed defect]',
    korean: '미검출',
    station: '10',
    topics: '[problem-solving]',
    definition: 'A bad unit that is let through. It is seldom seen.',
    ...change,
  };
  return Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}

function problemsOf(text: string): readonly string[] {
  const parsed = parseYamlEntry(text, 'glossary/x.yaml', termSchema);
  return parsed.ok ? [] : parsed.problems;
}

function entryOf(id: string, change: Readonly<Record<string, string>>): YamlEntry<Term> {
  const parsed = parseYamlEntry(termFile(change), `glossary/${id}.yaml`, termSchema);
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return { id, data: parsed.data, where: parsed.where };
}

describe('a wrong file says where and what to write', () => {
  test('a right one has nothing to say', () => {
    expect(problemsOf(termFile())).toEqual([]);
  });

  test.each([
    [{ station: '13' }, 'glossary/x.yaml:4: station: found 13: write a station from 1 to 12'],
    [
      { topics: '[vision]' },
      `glossary/x.yaml:5: topics.0: found "vision": write one of: ${topicSlugs.join(', ')}`,
    ],
    [{ term: '""' }, 'glossary/x.yaml:1: term: found "": write at least one word'],
    [{ sinonyms: '[a]' }, 'glossary/x.yaml:7: found sinonyms: remove it or correct its spelling'],
    [
      { stations: '[1, 2]' },
      'glossary/x.yaml:7: stations: found [1,2]: write either `station: 3` or `stations: [3, 5]`',
    ],
    [
      { related: '[Over Kill]' },
      'glossary/x.yaml:7: related.0: found "Over Kill": write an id: lower-case words joined by hyphens',
    ],
  ])('%j', (change, message) => {
    expect(problemsOf(termFile(change))).toEqual([message]);
  });

  test('YAML that does not parse', () => {
    expect(problemsOf(termFile({ synonyms: '[open' }))[0]).toMatch(/^glossary\/x\.yaml:3: /);
  });

  test('a definition that uses its own synonym, or has three sentences', () => {
    const own = entryOf('escape', { definition: 'Missed defects of a line. They cost money.' });
    const three = entryOf('escape', { definition: 'One. Two. Three.' });
    expect(definitionProblems([own])).toEqual([
      'glossary/escape.yaml:6: found "missed defect": say it in other words',
    ]);
    expect(definitionProblems([three])).toEqual([
      'glossary/escape.yaml:6: found 3 sentences: write two, with a full stop each',
    ]);
  });

  test('a synonym that another file has already, whatever its case and hyphens', () => {
    const one = entryOf('escape', {});
    const other = entryOf('miss', { term: 'Miss', synonyms: '[gap, Missed-Defect]' });
    expect(nameProblems([one, other])).toEqual([
      'glossary/miss.yaml:2: found "Missed-Defect", a name of escape already: keep it in one file',
    ]);
  });

  test('definitions that rest on each other', () => {
    const escape = entryOf('escape', { definition: 'The opposite of an overkill. It costs.' });
    const overkill = entryOf('overkill', {
      term: 'Overkill',
      synonyms: '[]',
      definition: 'The opposite of an escape. It costs less.',
    });
    const aside = entryOf('overkill', {
      term: 'Overkill',
      synonyms: '[]',
      definition: 'A good unit that is rejected, unlike an escape. It costs less.',
    });
    expect(circleProblems([escape, overkill])).toEqual([
      'glossary/escape.yaml:6: found the circle escape → overkill → escape: explain one of them without the next',
    ]);
    expect(circleProblems([escape, aside])).toEqual([]);
  });
});

test.each([
  ['Two maps of features', 'mAP', false],
  ['The mAP of it', 'mAP', true],
  ['Two edge devices', 'Edge-device', true],
  ['A panelled wall', 'Panel', false],
])('"%s" mentions %s: %s', (text, name, expected) => {
  expect(mentions(text, name)).toBe(expected);
});
