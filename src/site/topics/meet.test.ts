import { describe, expect, test } from 'vitest';
import { readMaterials } from './material.ts';
import { materialOf, nearMaterial } from './meet.ts';
import { plainWords } from './name-forms.ts';

const materials = readMaterials();

describe('a topic of ours is met under the names that people give it', () => {
  test.each([
    ['ml-fundamentals', 'Machine Learning Fundamentals'],
    ['ml-fundamentals', 'ML Basics'],
    ['ml-fundamentals', '機械学習の基礎'],
    ['ml-fundamentals', '머신러닝 기초(ML Fundamentals)'],
    ['ml-fundamentals', '우리가 묻는 것 (ML Fundamentals)'],
    ['ml-fundamentals', 'Grundlagen des maschinellen Lernens'],
    ['framework-proficiency', 'Frameworks'],
    ['framework-proficiency', 'Python and PyTorch'],
    ['framework-proficiency', 'フレームワーク'],
    ['pipeline-design', '5.1 Pipeline Design'],
    ['pipeline-design', 'Data Pipelines'],
    ['pipeline-design', 'MLOps'],
    ['system-integration', 'Deployment'],
    ['system-integration', 'System Integration & Deployment'],
    ['system-integration', 'Integración de sistemas'],
    ['problem-solving', 'Problem Solving'],
    ['problem-solving', 'Debugging'],
    ['problem-solving', 'Résolution de problèmes'],
    ['collaboration-communication', 'Communication'],
    ['collaboration-communication', 'Kommunikation'],
    ['collaboration-communication', '협업과 커뮤니케이션'],
  ])('%s: %s', (slug, name) => {
    expect(materialOf(name, materials)?.slug).toBe(slug);
  });

  test.each(['React', 'Deployment and debugging', 'Zeitreihenanalyse', '(ML)', 'API Design'])(
    'none: %s',
    (name) => {
      expect(materialOf(name, materials)).toBeUndefined();
    },
  );
});

test.each([
  ['Machine Lerning Fundamentals', 'ml-fundamentals'],
  ['Applied machine learning basics for vision', 'ml-fundamentals'],
  ['Pipline Design', 'pipeline-design'],
  ['React', undefined],
  ['CSS and Layout', undefined],
])('near: %s', (name, slug) => {
  expect(nearMaterial(name, materials)?.slug).toBe(slug);
});

test('no name means two topics, and each has names in six languages', () => {
  const names = materials.flatMap(({ title, aliases }) => [
    ...new Set([title, ...aliases].map(plainWords)),
  ]);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  expect(twice).toEqual([]);
  for (const { slug, aliases } of materials) {
    const written = aliases.join(' ');
    expect(written, slug).toMatch(/\p{Script=Hangul}/u);
    expect(written, slug).toMatch(/\p{Script=Katakana}|\p{Script=Han}/u);
    expect(aliases.length, slug).toBeGreaterThan(15);
  }
});
