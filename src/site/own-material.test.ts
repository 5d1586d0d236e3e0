import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { keptFile, replacements } from '../collections/kept-files.ts';
import { ownFolder } from '../collections/places.ts';
import { readMaterials } from './topics/material.ts';

const example = 'src/brief/fixtures/frontend-with-material';

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync('.cache/test-material', { recursive: true, force: true });
});

/** A copy of the example that a test may change; it lies in the project, where material has to. */
function copy(): string {
  const folder = '.cache/test-material';
  cpSync(example, folder, { recursive: true });
  vi.stubEnv('BRIEF', folder);
  return folder;
}

test('a file with the name of one of ours stands in its place, and that is said', () => {
  const folder = copy();
  cpSync('src/content/glossary/escape.yaml', join(folder, 'glossary/escape.yaml'));
  mkdirSync(join(folder, 'topics/ml-fundamentals'), { recursive: true });
  writeFileSync(join(folder, 'topics/ml-fundamentals/leakage.md'), '');
  expect(keptFile('glossary', 'escape.yaml')).toBe(`${folder}/glossary/escape.yaml`);
  expect(replacements()).toContain(
    `${folder}/glossary/escape.yaml stands in the place of src/content/glossary/escape.yaml`,
  );
});

test('a topic without its landing page is refused by name', () => {
  const folder = copy();
  mkdirSync(join(folder, 'topics/css'));
  writeFileSync(join(folder, 'topics/css/grid.mdx'), '---\ntitle: Grid\n---\n');
  expect(() => readMaterials()).toThrow(
    `${folder}/topics/css/grid.mdx:1: found no landing page of its topic: write index.mdx beside it`,
  );
});

test('material outside the project is refused by name, a brief alone is not', () => {
  const away = mkdtempSync(join(tmpdir(), 'away-'));
  cpSync(join(example, 'brief.md'), join(away, 'brief.md'));
  expect(ownFolder({ BRIEF: away })).toBeUndefined();
  mkdirSync(join(away, 'questions'));
  expect(existsSync(join(away, 'questions'))).toBe(true);
  expect(() => ownFolder({ BRIEF: away })).toThrow(
    'found material beside a brief outside this project; move the folder into the project',
  );
  rmSync(away, { recursive: true });
});
