import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBrief } from '../brief/read.ts';
import { basicCharacters, symbolCharacters } from '../styles/fonts/characters.ts';
import {
  boardMilliseconds,
  fieldMilliseconds,
  runningExample,
  slackMilliseconds,
} from '../vision/running-example.ts';
import { linesOf } from './quotes.ts';
import { orphans, readDiagrams } from './set.ts';

/** The brief that the drawings were made for. */
const ours = { BRIEF: 'src/brief/fixtures/xyz-tech.md' };
const { sources, problems } = readDiagrams();
const bodyOf = (name: string) => sources.find((source) => source.name === name)?.body ?? '';

test('every source is whole, and figures 1 to 19 are there', () => {
  expect(problems).toEqual([]);
  const figures = new Set(sources.map(({ header }) => Number.parseInt(header.figure)));
  expect([...figures].toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 19 }, (_, index) => index + 1),
  );
});

test('the words that a drawing takes from the brief stand in it', () => {
  const { brief } = readBrief(ours);
  const missing = sources
    .filter(({ header }) => header.origin === 'brief')
    .filter(({ header }) => !linesOf(header.quotes, brief.source.lines))
    .map(({ file }) => `${file}: quotes: write words as they stand in ${brief.source.file}`);
  expect(missing).toEqual([]);
  expect(sources.some(({ header }) => header.origin === 'brief')).toBe(true);
});

test('no drawing names a company or its product', () => {
  const { brief } = readBrief(ours);
  for (const { file, text } of sources) {
    expect(text, file).not.toContain(brief.company.name);
    expect(text, file).not.toContain(brief.product);
  }
});

const { line, fleet, dataset } = runningExample;
const boards = (fleet.wanOutageHours * 3600) / line.taktSeconds;
const seconds = (milliseconds: number) => `${milliseconds / 1000} s`;

/** What a drawing says in numbers, from the running example. */
const numbers: Readonly<Record<string, readonly string[]>> = {
  'line/edge-inference': [
    `${line.fieldsPerBoard} fields`,
    `move, light, ${line.captureMilliseconds} ms`,
    `in reserve: ${line.decisionMilliseconds} ms`,
    `${line.fieldsPerBoard} × (${line.captureMilliseconds} + ${line.decisionMilliseconds}) ms = ${seconds(boardMilliseconds())}`,
    `takt ${line.taktSeconds.toFixed(1)} s, ${seconds(slackMilliseconds())} to spare`,
  ],
  'topics/ml-fundamentals/nested-splits': [
    `Lot ${dataset.lots}: test`,
    `Lots 1 to ${dataset.lots - 1}: training`,
    `${line.fieldsPerBoard} fields`,
  ],
  'line/labelling-loop': [`κ = ${dataset.kappa}`],
  'line/rollout': [
    `2 of ${fleet.stations} stations`,
    `${fleet.sites} sites`,
    `on ${fleet.stations}`,
  ],
  'topics/pipeline-design/batch-or-real-time': [
    `${line.taktSeconds.toFixed(1)} s`,
    `within ${line.decisionMilliseconds} ms`,
  ],
  'topics/pipeline-design/data-model': [`${line.fieldsPerBoard} fields`],
  'topics/system-integration/wan-outage': [
    `${fleet.wanOutageHours} h, ${boards.toLocaleString('en')} boards`,
  ],
};

test.each(Object.entries(numbers))('the numbers of %s are the running example’s', (name, said) => {
  for (const words of said) expect(bodyOf(name)).toContain(words);
});

test('no other drawing states a number with a unit', () => {
  const unit = /\d\s?(?:ms|s\b|h\b|%|fields|boards|stations|sites|images)/;
  const bare = ({ body }: { body: string }) => body.replace(/^\s*acc(?:Title|Descr):.*$/gm, '');
  const found = sources.filter((source) => !(source.name in numbers) && unit.test(bare(source)));
  expect(found.map(({ file }) => `${file}: add its numbers to src/diagrams/set.test.ts`)).toEqual(
    [],
  );
});

test('the parts of the latency budget add up to it', () => {
  const parts = [...bodyOf('line/edge-inference').matchAll(/, (\d+) ms$/gm)].map(([, part]) =>
    Number(part),
  );
  const reserve = Number(/(\d+) ms in reserve/.exec(bodyOf('line/edge-inference'))?.[1]);
  expect(parts.reduce((sum, part) => sum + part, reserve)).toBe(fieldMilliseconds());
});

test('every character of a drawing is in the site’s own font', () => {
  const drawable = new Set([...basicCharacters, ...symbolCharacters, '\n']);
  const missing = sources.flatMap(({ file, body }) =>
    [...new Set(body)]
      .filter((character) => !drawable.has(character))
      .map((character) => `${file}: found ${character}: write another, or add it to the fonts`),
  );
  expect(missing).toEqual([]);
});

test('a number of a figure that is taken, and a drawing without a source, are named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'diagrams-'));
  const docs = join(folder, 'src/content/docs');
  mkdirSync(docs, { recursive: true });
  const text = readFileSync('src/content/docs/line/context.mmd', 'utf8');
  for (const name of ['a.mmd', 'b.mmd', 'gone.svg']) writeFileSync(join(docs, name), text);
  expect(readDiagrams(folder).problems).toEqual([
    'src/content/docs/b.mmd:1: figure: found 1, which src/content/docs/a.mmd has: write a number that is free',
  ]);
  expect(orphans(folder)).toEqual(['src/content/docs/gone.svg']);
});
