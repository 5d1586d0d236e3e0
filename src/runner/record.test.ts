import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildGuest, reachedLibrary } from './build.ts';
import { digestOf, readRecording, record } from './record.ts';
import { listSnippets } from './snippets.ts';

const guest = await buildGuest();

describe.each(listSnippets())('$id', (snippet) => {
  it('has a recording that is up to date', async () => {
    const recording = readRecording(snippet);
    expect(recording?.digest, `${snippet.file}: stale: run npm run recordings`).toBe(
      await digestOf(snippet),
    );
  });

  it('shows what was recorded', async () => {
    const { outputs } = await record(snippet, guest);
    expect(outputs.length).toBeGreaterThan(0);
    expect(outputs).toEqual(readRecording(snippet)?.outputs);
  });
});

it('leaves a recording fresh when something is added that its snippet does not reach', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'library-'));
  const write = (file: string, text: string) => {
    writeFileSync(join(folder, file), text);
  };
  write('sum.ts', 'export function sum(a: number[]) { return a.reduce((b, c) => b + c, 0); }\n');
  write(
    'mean.ts',
    "import { sum } from './sum.ts';\nexport const mean = (a: number[]) => sum(a) / a.length;\n",
  );
  write('index.ts', "export { mean } from './mean.ts';\n");
  const reached = () => reachedLibrary(['mean'], join(folder, 'index.ts'));
  const before = await reached();
  // A name that is taken already, and letters that would change how names are shortened.
  write('other.ts', 'function sum(z: string) { return z + z; }\nexport const twice = sum;\n');
  write('index.ts', "export { twice } from './other.ts';\nexport { mean } from './mean.ts';\n");
  expect(await reached()).toBe(before);
  write(
    'sum.ts',
    '// Said.\nexport function sum(a: number[]) { return a.reduce((b, c) => b + c, 1); }\n',
  );
  expect(await reached()).not.toBe(before);
  rmSync(folder, { recursive: true });
});

it('names a recording that was cut short, and what to do', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'recording-')), 'cut.snippet.ts');
  writeFileSync(file.replace(/ts$/, 'json'), '{"digest": "0123", "outp');
  expect(() => readRecording({ file })).toThrow(
    /cut\.snippet\.json: found no whole JSON \(.+\); delete it and run npm run recordings$/,
  );
});
