import { describe, expect, test } from 'vitest';
import { circleProblems, definitionProblems, nameProblems } from './glossary-rules.ts';
import { lineTopics } from '../site/stations.ts';
import { readTerms, referenceProblems } from '../site/terms.ts';
import { mentions } from './term-names.ts';
import { termSchema } from './term-schema.ts';
import type { Term } from './term-schema.ts';
import { parseYamlEntry } from '../collections/yaml-entries.ts';
import type { YamlEntry } from '../collections/yaml-entries.ts';

const glossary = readTerms();
const schema = termSchema({ topics: [...lineTopics], lineTopics });

describe('the glossary', () => {
  test('every file fits the schema and names what there is; names are told apart, none rests on itself', () => {
    expect(glossary.problems).toEqual([]);
  });

  test('has at least 120 terms, some on every station and in every topic', () => {
    expect(glossary.entries.length).toBeGreaterThanOrEqual(120);
    for (let station = 1; station <= 12; station++) {
      const here = glossary.entries.filter(({ data }) => data.stations.includes(station));
      expect(here.length, `terms of station ${station}`).toBeGreaterThanOrEqual(5);
    }
    for (const topic of lineTopics) {
      const here = glossary.entries.filter(({ data }) => data.topics.includes(topic));
      expect(here.length, `terms of ${topic}`).toBeGreaterThanOrEqual(10);
    }
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
  const parsed = parseYamlEntry(text, 'glossary/x.yaml', schema);
  return parsed.ok ? [] : parsed.problems;
}

function entryOf(id: string, change: Readonly<Record<string, string>>): YamlEntry<Term> {
  const parsed = parseYamlEntry(termFile(change), `glossary/${id}.yaml`, schema);
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
      `glossary/x.yaml:5: topics.0: found "vision": write one of: ${[...lineTopics].join(', ')}`,
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

  test('a related term, a source or the source of a Korean word that there is not, or stands there twice', () => {
    const entry = entryOf('escape', {
      related: '[overkil, overkill, overkill]',
      sources: '[deeppcb]',
      'korean-source': 'nobody',
    });
    expect(referenceProblems(entry, new Set(['escape', 'overkill']), new Set(['one']))).toEqual([
      'glossary/escape.yaml:7: found overkil: write another term’s id, once; did you mean overkill?',
      'glossary/escape.yaml:7: found overkill: write another term’s id, once',
      'glossary/escape.yaml:8: found deeppcb: write a file’s name in sources/, once',
      'glossary/escape.yaml:9: found nobody: write a file’s name in sources/',
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
