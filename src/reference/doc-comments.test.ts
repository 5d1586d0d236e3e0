import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as vision from '#vision';
import type { Declaration } from './declarations.ts';
import { readDocComment } from './doc-comment.ts';
import { families } from './families.ts';
import { readLibrary } from './library.ts';

const library = readLibrary();
const declarations = library.flatMap((family) => family.declarations);

/** Ours from end to end: nothing published stands behind them. */
const own = new Set([
  ...['photograph', 'boxOnPicture', 'boardSerial', 'parseBoardSerial'],
  ...['fieldMilliseconds', 'boardMilliseconds', 'slackMilliseconds', 'datasetImages'],
  ...['imageHistogram', 'createImage', 'imageFromRows', 'imageToRows'],
  ...['cropImage', 'imageChannel', 'mapImage', 'bestMatch', 'placeFeatures'],
]);

function faultsOf({ name, kind, file, line, parameters, doc }: Declaration): string[] {
  const at = `${file}:${line}: ${name}`;
  if (!doc) return [`${at}: no doc comment; write /** One sentence. */ above it`];
  const faults: string[] = [];
  const expectThat = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(`${at}: ${fault}`);
  };
  expectThat(/[.?]$/.test(doc.summary), `"${doc.summary}": end the first paragraph in a full stop`);
  if (kind !== 'function') return faults;
  const documented = doc.parameters.map((parameter) => parameter.name);
  expectThat(
    documented.join() === parameters.join(),
    `@param for ${documented.join(', ') || 'none'}; write one for each of ${parameters.join(', ')}`,
  );
  expectThat(
    doc.parameters.every(({ text }) => text !== ''),
    'a @param without a word on it; say what it is, its shape, unit and range',
  );
  expectThat(doc.returns !== '', 'no @returns; say what comes back, its unit and range');
  expectThat(doc.examples.length > 0, 'no @example; write one in ```ts … ```');
  expectThat(doc.sources.length > 0 || own.has(name), 'no @source; say who published it');
  return faults;
}

describe.each(library)('$slug', (family) => {
  test('every export has a doc comment in the shape of the house', () => {
    expect(family.declarations.flatMap(faultsOf)).toEqual([]);
  });
});

test('every family has a page and every page a family', () => {
  const folders = readdirSync('src/vision', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  expect(new Set(families.map(({ folder }) => folder))).toEqual(new Set([...folders, '']));
});

test('a page that takes part of a folder names a file that is there', () => {
  const missing = families.flatMap(({ folder, files = [] }) =>
    files.map((file) => `src/vision/${folder}/${file}.ts`).filter((path) => !existsSync(path)),
  );
  expect(missing).toEqual([]);
});

test('the reference knows every value that #vision exports, once', () => {
  const named = declarations.filter(({ kind }) => kind !== 'type').map(({ name }) => name);
  expect(named.toSorted()).toEqual(Object.keys(vision).toSorted());
  const all = declarations.map(({ name }) => name);
  expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
});

test('no entry calls published what is ours, or the reverse', () => {
  const names = new Set(declarations.map(({ name }) => name));
  expect([...own].filter((name) => !names.has(name))).toEqual([]);
});

test('a comment is taken apart', () => {
  const comment = `/**
 * Area of a box.
 *
 * Two
 * lines.
 *
 * Formula: $A = w h$
 *
 * @param box in pixels,
 *   as corners
 * @returns the area
 * @throws RangeError when it is not a box
 * @example
 * \`\`\`ts
 * area([0, 0, 1, 1]); // 1
 * \`\`\`
 * @source Euclid
 */`;
  expect(readDocComment(comment, 5)).toEqual({
    summary: 'Area of a box.',
    remarks: ['Two lines.'],
    formulas: ['$A = w h$'],
    parameters: [{ name: 'box', text: 'in pixels, as corners' }],
    returns: 'the area',
    errors: ['RangeError when it is not a box'],
    examples: [{ code: 'area([0, 0, 1, 1]); // 1', line: 19 }],
    sources: ['Euclid'],
  });
});
