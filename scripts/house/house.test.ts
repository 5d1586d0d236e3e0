import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, mayImport } from '../../house.mjs';
import { drawHouse, floorsOf, withDrawing } from './drawing.ts';
import { circlesAmong, importsOf } from './imports.ts';

const sources = globSync('{src,scripts,e2e}/**/*.ts')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/\.test\.ts$|\.d\.ts$/.test(file))
  .sort();

test('every room is in the house, and the house names no other', () => {
  const rooms = globSync('src/*/').map((folder) => folder.replaceAll('\\', '/').replace(/\/$/, ''));
  expect([...rooms, 'scripts', 'e2e'].sort()).toEqual(Object.keys(mayImport).map(folderOf).sort());
});

test('every room stands above all that it may import', () => {
  expect(floorsOf(mayImport).flat().sort()).toEqual(Object.keys(mayImport).sort());
  expect(() => floorsOf({ one: ['other'], other: ['one'] })).toThrow('one → other → one');
});

test('ARCHITECTURE.md shows the house as it is: run `npm run house`', () => {
  const text = readFileSync('ARCHITECTURE.md', 'utf8');
  expect(withDrawing(text)).toBe(text);
});

test('an arrow is drawn where no longer way leads', () => {
  const drawn = drawHouse({ ground: [], first: ['ground'], roof: ['first', 'ground'] });
  expect(drawn).toContain('roof --> first');
  expect(drawn).not.toContain('roof --> ground');
});

test('no file imports itself by way of others', () => {
  expect(sources.length).toBeGreaterThan(300);
  expect(importsOf('scripts/house/house.test.ts')).toContain('scripts/house/drawing.ts');
  expect(circlesAmong(sources)).toEqual([]);
});

test('half of the source files have at most sixty lines', () => {
  const lengths = globSync('{src,scripts,e2e}/**/*.{ts,astro}')
    .filter((file) => !/\.test\.ts$/.test(file))
    .map((file) => readFileSync(file, 'utf8').split('\n').length - 1)
    .toSorted((one, other) => one - other);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
});

test('a room with more than ten files says in a README of at most forty lines what is where', () => {
  const counts = new Map<string, number>();
  for (const file of globSync('src/**/*.{ts,astro,css}')) {
    const [, room = '', inner = ''] = dirname(file).replaceAll('\\', '/').split('/');
    const folder = room === 'components' && inner ? `src/${room}/${inner}` : `src/${room}`;
    if (room === '' || room === 'content' || room === 'pages') continue;
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const large = [...counts].filter(([, count]) => count > 10).map(([folder]) => folder);
  for (const folder of large) {
    const [readme] = globSync(`${folder}/README.md`);
    expect(readme, folder).toBeDefined();
    expect(readFileSync(readme, 'utf8').trimEnd().split('\n').length, folder).toBeLessThanOrEqual(
      40,
    );
  }
});
