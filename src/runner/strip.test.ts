import { describe, expect, it } from 'vitest';
import { checkImports } from './import-names.ts';
import { limits } from './limits.ts';
import { ProgramError } from './program-error.ts';
import { strip } from './strip.ts';

function mistake(act: () => unknown): ProgramError {
  try {
    act();
  } catch (error) {
    if (error instanceof ProgramError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown');
}

/** What a program without types returns, with stand-ins for `#vision`. */
function run(source: string): unknown {
  const { program } = strip(source);
  return new Function('$vision', `"use strict";\n${program}`)({ one: 1, two: () => 2 });
}

describe('strip', () => {
  it('keeps every line where it was', () => {
    const source = [
      '// head',
      'import {',
      '  Random,',
      '  type Box,',
      "} from '#vision';",
      "import type { Image } from '#vision';",
      'interface A {',
      '  b: Box;',
      '}',
      'const a: A | Image = new Random(1) as never;',
    ].join('\n');
    const { program, imports } = strip(source);
    expect(program.split('\n')).toHaveLength(10);
    expect(program.split('\n')[9].trim()).toBe('const a = new Random(1) ;');
    expect(imports).toEqual(['Random']);
  });

  it('binds imported names wherever the import stands, renamed ones too', () => {
    expect(run("import { one as a, two } from '#vision';\nreturn [a, two()];")).toEqual([1, 2]);
    const late =
      "const b: number = one + two();\nimport { one, // a comment\n  two } from '#vision'\nreturn b;";
    expect(run(late)).toBe(3);
    expect(strip(late).names).toMatchObject([
      { imported: 'one', line: 2 },
      { imported: 'two', line: 2 },
    ]);
    expect(strip(late).program.split('\n')[3]).toBe('return b;');
  });

  it('leaves alone what only looks like an import', () => {
    const source = "const text = `\nimport { x } from 'y';\n`;\nconsole.log(text);";
    expect(strip(source).program).toContain("import { x } from 'y';");
  });

  it('drops export', () => {
    const source =
      'export const a = 1;\nexport function f() { return 2; }\nexport { a, f };\nexport {};\nexport default class C {}\nreturn [a, f(), typeof C];';
    expect(run(source)).toEqual([1, 2, 'function']);
    expect(run('export default { a: 1 };\nreturn 3;')).toBe(3);
    expect(run('export default async () => 1;\nreturn 3;')).toBe(3);
  });

  it('takes a first line for a shell as a comment', () => {
    expect(run('#!/usr/bin/env node\nreturn 4;')).toBe(4);
  });

  it('says where a mistake is', () => {
    expect(mistake(() => strip('const a = 1;\nconst b = = 2;'))).toMatchObject({
      line: 2,
      column: 11,
    });
  });

  it.each([
    ["import { x } from 'lodash';\nx();", 1, "'#vision' only; found 'lodash'"],
    ["\nimport all from '#vision';\nall();", 2, 'import { Random }'],
    ["import * as all from '#vision';\nall.one;", 1, 'import { Random }'],
    ["import 'node:fs';", 1, 'shut in'],
    ["\nexport { x } from '#vision';", 2, 'leave this export out'],
    ['\nnamespace N {\n  export const a = 1;\n}', 2, 'A namespace does not run here'],
    ['function f() {\n  return <b>bold</b>;\n}', 2, 'JSX does not run here'],
    ['a'.repeat(limits.program + 1), 1, 'at most 100000 characters; this one has 100001'],
  ])('refuses %j', (source, line, words) => {
    const found = mistake(() => strip(source));
    expect(found.message).toContain(words);
    expect(found.line).toBe(line);
  });

  it('allows namespaces that are only declared', () => {
    expect(run('declare namespace N { const a: number }\nreturn 5;')).toBe(5);
  });

  it('reads long gaps in little time', () => {
    const from = performance.now();
    strip(`import${' '.repeat(90_000)}(0)`);
    expect(performance.now() - from).toBeLessThan(1_000);
  });
});

describe('checkImports', () => {
  const known = ['Random', 'precisionAtRecall', 'precision', 'mean'];
  const check = (name: string) => () =>
    checkImports(strip(`\nimport { ${name} } from '#vision';\n${name};`).names, known);

  it('lets pass what there is', () => {
    expect(check('mean')).not.toThrow();
  });

  it.each([
    ['random', 'did you mean Random?'],
    ['precison', 'did you mean precision'],
    ['nothingOfThis', "'#vision' has no nothingOfThis: the reference lists"],
  ])('names what is near %s', (name, words) => {
    expect(mistake(check(name))).toMatchObject({ line: 2 });
    expect(mistake(check(name)).message).toContain(words);
  });
});
