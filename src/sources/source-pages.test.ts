import { expect, test } from 'vitest';
import { citedSource, sourcePages, sourcePath } from './source-pages.ts';
import { sourceSchema } from './source-schema.ts';

test('each kind of source has one page', () => {
  const listed = Object.values(sourcePages).flat();
  expect(listed.toSorted()).toEqual(sourceSchema.shape.kind.options.toSorted());
});

test('a source is cited without its page, and leads to it', () => {
  expect(citedSource('/sources/#chicco-jurman')).toBe('/sources/#chicco-jurman');
  expect(citedSource('/sources/#deeppcb-code')).toBe('/sources/software/#deeppcb-code');
  expect(citedSource('/sources/#nobody')).toBeUndefined();
  expect(citedSource('/glossary/e-l/#escape')).toBeUndefined();
  expect(sourcePath('deeppcb-code', 'code')).toBe('sources/software/#deeppcb-code');
});
