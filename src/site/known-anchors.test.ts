import { expect, test } from 'vitest';
import { isKnownAnchor, isRoutePage } from './known-anchors.ts';

test('knows the anchors of terms and sources, with and without a base path', () => {
  expect(isKnownAnchor('/glossary/e-l/#escape')).toBe(true);
  expect(isKnownAnchor('/project/glossary/e-l/#escape')).toBe(true);
  expect(isKnownAnchor('/sources/#deeppcb-code')).toBe(true);
  expect(isKnownAnchor('/sources/software/#deeppcb-code')).toBe(true);
});

test('a wrong page of the glossary, a missing term and a missing source are not known', () => {
  expect(isKnownAnchor('/glossary/a-d/#escape')).toBe(false);
  expect(isKnownAnchor('/glossary/e-l/#escapade')).toBe(false);
  expect(isKnownAnchor('/sources/#nobody')).toBe(false);
});

test('leaves every other link to the validator', () => {
  expect(isKnownAnchor('/glossary/#escape')).toBe(false);
  expect(isKnownAnchor('/line/capture/#the-board')).toBe(false);
});

test.each([
  ['/try/pipeline-design/serving-skew/', true],
  ['/handbook/reference/boxes/', true],
  ['/line/decide/', false],
  ['/topics/questions', false],
])('%s is a page made by a route: %s', (link, expected) => {
  expect(isRoutePage(link)).toBe(expected);
});
