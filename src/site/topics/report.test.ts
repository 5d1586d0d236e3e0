import { expect, test } from 'vitest';
import { readMaterials } from './material.ts';
import { topicReport } from './report.ts';

const report = (...names: string[]): readonly string[] =>
  topicReport(
    names.map((name) => ({ name, slug: name.toLowerCase().replaceAll(' ', '-') })),
    readMaterials(),
  );

test('a topic that we have pages on says how much', () => {
  const [sum, row] = report('ML Basics');
  expect(sum).toBe('Topics: 1 of 1 have pages');
  expect(row).toMatch(
    /^ {2}ML Basics {2}ML fundamentals: \d+ pages, \d+ questions, \d+ snippets and exercises$/,
  );
});

test('a topic that we have none on says so, and what it may have meant', () => {
  expect(report('React', 'Pipline Design')).toEqual([
    'Topics: 0 of 2 have pages',
    '  React           no pages: a page to work with alone',
    '  Pipline Design  no pages: a page to work with alone; did you mean "Pipeline design"?',
  ]);
});
