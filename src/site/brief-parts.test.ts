import { expect, test } from 'vitest';
import { readBrief } from '../brief/read.ts';
import { hasPart } from './brief-parts.ts';

test.each([
  ['src/brief/fixtures/xyz-tech.md', true],
  ['src/brief/fixtures/korean-vision.md', true],
  ['src/brief/fixtures/german-maintenance.md', false],
  ['src/brief/fixtures/orchard-grading.md', false],
])('%s: interviews in Korea have a place: %s', (file, expected) => {
  expect(hasPart(readBrief({ BRIEF: file }).brief, 'koreanOffice')).toBe(expected);
});
