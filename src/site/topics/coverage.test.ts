import { expect, test } from 'vitest';
import { readBrief } from '../../brief/read.ts';
import { sidebarOf } from '../sidebar.ts';
import { arrangeTopics } from './arrange.ts';
import { coverageOf, topicsToPrepare, workedExample } from './coverage.ts';
import { readMaterials } from './material.ts';

const materials = readMaterials();

function arranged(file: string) {
  const { brief } = readBrief({ BRIEF: file });
  const topics = arrangeTopics(brief.topics, materials);
  const labels = sidebarOf(brief, topics).map((item) =>
    typeof item === 'object' && 'label' in item ? item.label : '',
  );
  return { coverage: coverageOf(topics), prepared: topicsToPrepare(topics), labels };
}

test.each([
  ['src/brief/fixtures/xyz-tech.md', 'whole'],
  ['src/brief/fixtures/japanese-vision.md', 'whole'],
  ['src/brief/fixtures/korean-vision.md', 'whole'],
  ['src/brief/fixtures/orchard-grading.md', 'part'],
  ['src/brief/fixtures/word-export.md', 'part'],
  ['src/brief/fixtures/german-maintenance.md', 'part'],
  ['src/brief/fixtures/job-ad-headings.md', 'part'],
  ['src/brief/fixtures/frontend.md', 'none'],
])('%s meets %s of our topics', (file, coverage) => {
  expect(arranged(file).coverage).toBe(coverage);
});

test('where all are met, the line comes before the topics', () => {
  const { labels } = arranged('src/brief/fixtures/xyz-tech.md');
  expect(labels.slice(1, 4)).toEqual(['The company', 'The line', 'The topics']);
});

test('where some are, the others are further reading and in no plan', () => {
  const { labels, prepared } = arranged('src/brief/fixtures/orchard-grading.md');
  expect(labels.slice(1, 5)).toEqual(['The company', 'The topics', 'The line', 'Further reading']);
  expect(prepared.map(({ slug }) => slug)).toEqual(['ml-fundamentals', 'working-with-growers']);
});

test('where none is, all of ours stands under a worked example', () => {
  const { labels, prepared } = arranged('src/brief/fixtures/frontend.md');
  expect(labels).toEqual([
    'The interview',
    'The company',
    'The topics',
    workedExample,
    'Reference',
  ]);
  expect(prepared.every(({ material }) => material === undefined)).toBe(true);
});
