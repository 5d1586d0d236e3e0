import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { listExercises } from './exercises.ts';
import { libraryNames } from './library-names.ts';
import { libraryParts } from './library-parts.ts';
import { listSnippets } from './snippets.ts';

const parts = await libraryParts();

it('has every name of the library in one part', async () => {
  const names = parts.flatMap((part) => part.names);
  expect(names.toSorted()).toEqual((await libraryNames()).toSorted());
});

it('adds parts to one another', () => {
  const two = parts.filter(({ family }) => family === 'boxes' || family === 'splits');
  const script = two.map(({ script }) => script).join('\n');
  const vision = new Function(`${script}\nreturn vision;`)() as Record<string, unknown>;
  expect(Object.keys(vision).toSorted()).toEqual(two.flatMap(({ names }) => names).toSorted());
});

it('loads at most 63 KB gzip for what a snippet or an exercise imports, and 24 KB a part', () => {
  const weigh = (text: string) => gzipSync(text, { level: 9 }).length / 1024;
  for (const { family, script } of parts) expect(weigh(script), family).toBeLessThanOrEqual(24);
  for (const { id, imports } of [...listSnippets(), ...listExercises()]) {
    const loaded = parts.filter(({ names }) => names.some((name) => imports.includes(name)));
    const sum = loaded.reduce((total, { script }) => total + weigh(script), 0);
    expect(sum, id).toBeLessThanOrEqual(63);
  }
});
