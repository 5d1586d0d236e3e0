import { describe, expect, test } from 'vitest';
import * as vision from '#vision';
import { checkExampleTypes } from './example-types.ts';
import { readLibrary } from './library.ts';
import { literalOf } from './literal.ts';
import { runExample } from './run-example.ts';

const examples = readLibrary()
  .flatMap((family) => family.declarations)
  .flatMap(({ name, file, doc }) =>
    (doc?.examples ?? []).map((example) => ({ name, file, example })),
  );

test.each(examples)('the example of $name gives what it says', async ({ file, example }) => {
  const lines = await runExample(example, vision);
  expect(lines, `${file}:${example.line}: no line ends in "; // value"`).not.toEqual([]);
  const wrong = lines
    .filter(({ expected, found }) => expected !== found)
    .map(({ line, expected, found }) => `${file}:${line}: expected ${expected}, found ${found}`);
  expect(wrong).toEqual([]);
});

test('the examples have the types of the project', { timeout: 60_000 }, () => {
  expect(checkExampleTypes(examples)).toEqual([]);
});

test('a type that is wrong is told by file and line', { timeout: 60_000 }, () => {
  const code = "import { boxArea } from '#vision';\nboxArea('box');";
  expect(checkExampleTypes([{ file: 'area.ts', example: { code, line: 7 } }])).toEqual([
    expect.stringContaining('area.ts:8: Argument of type'),
  ]);
});

describe('an example that is wrong', () => {
  const run = (code: string) => runExample({ code, line: 10 }, vision);

  test('is told by line, expected and found', async () => {
    const code = "import { boxArea } from '#vision';\nboxArea([0, 0, 2, 2]); // 5";
    expect(await run(code)).toEqual([{ line: 11, expected: '5', found: '4' }]);
  });

  test('may import from #vision only, and only what it exports', async () => {
    await expect(run("import { readFileSync } from 'node:fs';")).rejects.toThrow(
      "import from '#vision' only",
    );
    await expect(run("import { boxVolume } from '#vision';")).rejects.toThrow(
      '#vision does not export boxVolume',
    );
  });
});

test('values are written as the examples write them', () => {
  const value = { low: -0, 'two words': [0.1 + 0.2, NaN], typed: Float64Array.of(1), none: null };
  expect(literalOf(value)).toBe(
    "{ low: -0, 'two words': [0.30000000000000004, NaN], typed: [1], none: null }",
  );
  expect(literalOf("it's")).toBe("'it\\'s'");
});
