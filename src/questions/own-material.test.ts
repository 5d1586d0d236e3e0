import { expect, test, vi } from 'vitest';
import { digestOf, readRecording } from '../runner/record.ts';
import { listSnippets } from '../runner/snippets.ts';
import { coverage, topics } from '../site/current.ts';
import { allPageProblems } from '../site/prose/read-pages.ts';
import { readTerms } from '../site/terms.ts';
import { readMaterials } from '../site/topics/material.ts';
import { topicReport } from '../site/topics/report.ts';
import { readQuestions, topicProblems } from './questions.ts';

/** All that is imported above reads the example's brief. */
vi.hoisted(() => {
  process.env.BRIEF = 'src/brief/fixtures/frontend-with-material';
});

const { entries, problems } = readQuestions();

test('the example of material beside a brief keeps every rule', () => {
  expect(problems).toEqual([]);
  expect(readTerms().problems).toEqual([]);
  expect(allPageProblems()).toEqual([]);
});

test('its questions stand in the bank, in a topic’s folder or loose', () => {
  const own = entries.filter(({ id }) => id.startsWith('react/'));
  expect(own.map(({ id }) => id).toSorted()).toEqual([
    'react/effect-or-handler',
    'react/index-as-key',
    'react/rendered-again',
  ]);
});

test('its topic is served, and ours remain an example', () => {
  const named = topics.flatMap(({ fromBrief }) => fromBrief ?? []);
  expect(topicReport(named, readMaterials()).slice(0, 2)).toEqual([
    'Topics: 1 of 6 have pages',
    '  React            your own React: 1 page, 3 questions, 1 snippets and exercises',
  ]);
  expect(coverage).toBe('none');
});

test('its snippet needs no station, and its recording is fresh', async () => {
  const snippet = listSnippets().find(({ id }) => id === 'react/keys');
  if (!snippet) throw new Error('found no snippet react/keys');
  expect(snippet.station).toBeUndefined();
  expect(readRecording(snippet)?.digest).toBe(await digestOf(snippet));
});

test.each([
  [
    { file: 'questions/reakt/a.yaml', id: 'reakt/a', topic: 'reakt', isLoose: false },
    'questions/reakt/a.yaml:1: found the folder reakt: write a topic of the site; did you mean react?',
  ],
  [
    { file: 'questions/a.yaml', id: '/a', topic: undefined, isLoose: true },
    'questions/a.yaml:1: topic: found nothing: write one of react',
  ],
  [
    { file: 'questions/a.yaml', id: 'recat/a', topic: 'recat', isLoose: true },
    'questions/a.yaml:1: topic: found recat: write a topic of the site; did you mean react?',
  ],
])('a question of no topic is refused by name: %j', (file, message) => {
  expect(topicProblems(file).join()).toContain(message);
});
