import { describe, expect, it } from 'vitest';
import { hasEnvironment } from './environment.ts';
import { differences, numbersOf } from './numbers.ts';
import { listPrograms, programDigest, readProgramRecord } from './program.ts';
import { runFiles } from './python.ts';

/** Programs whose output is a measurement: another run may print other numbers and another order. */
const measured = new Set(['framework-proficiency/profile_steps']);

describe.each(listPrograms())('$name', (program) => {
  const record = readProgramRecord(program);

  it('has a record that is up to date', () => {
    expect(record?.digest, `${program.file}: stale: run npm run samples`).toBe(
      programDigest(program),
    );
    expect(record?.output).toMatch(/\w/);
    expect(Object.keys(record?.versions ?? {}).length).toBeGreaterThan(1);
  });

  it('is short', () => {
    expect(program.code.split('\n').length).toBeLessThanOrEqual(60);
    expect(program.code).not.toMatch(/.{101}/);
  });

  it.skipIf(!hasEnvironment(program.environment))(
    'prints the same when it runs again',
    { timeout: 300_000 },
    async () => {
      const printed = await runFiles(program.environment, [program.file]);
      const output = printed.get(program.file)?.output ?? '';
      const recorded = record?.output ?? '';
      expect(output.split('\n').length).toBe(recorded.split('\n').length);
      if (measured.has(program.name)) return;
      expect(numbersOf(output).words).toBe(numbersOf(recorded).words);
      expect(differences(recorded, output)).toEqual([]);
    },
  );
});
