import { describe, expect, it } from 'vitest';
import { ProgramError, strip } from './strip.ts';

function mistake(source: string): ProgramError {
  try {
    strip(source);
  } catch (error) {
    if (error instanceof ProgramError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown');
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

  it('binds imported names, renamed ones too', () => {
    const { program } = strip("import { Random as R } from '#vision'; new R(1);");
    expect(program).toContain('const { Random: R } = $vision;');
  });

  it('leaves imports alone that are not statements at the head', () => {
    const source = "const text = `\nimport { x } from 'y';\n`;\nconsole.log(text);";
    expect(strip(source).program).toContain("import { x } from 'y';");
  });

  it('says where a mistake is', () => {
    expect(mistake('const a = 1;\nconst b = = 2;')).toMatchObject({ line: 2, column: 11 });
  });

  it.each([
    ["import { x } from 'lodash';\nx();", "'#vision' only; found 'lodash'"],
    ["\nimport all from '#vision';\nall();", 'import { Random }'],
  ])('refuses %j', (source, words) => {
    expect(mistake(source).message).toContain(words);
  });
});
