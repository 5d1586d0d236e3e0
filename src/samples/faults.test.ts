import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { environments, hasEnvironment } from './environment.ts';
import { faultDigest, faultsFolder, listFaults, readFault, readFaultRecord } from './fault.ts';
import { mend } from './mend.ts';
import { runFaults } from './run-faults.ts';
import { symptomProblems } from './symptom.ts';

const faults = listFaults();

it('has at least a dozen, in both frameworks', () => {
  expect(faults.length).toBeGreaterThanOrEqual(12);
  expect(new Set(faults.map(({ framework }) => framework))).toEqual(new Set(['pytorch', 'keras']));
});

describe.each(faults)('$name', (fault) => {
  const record = readFaultRecord(fault);

  it('has both records, up to date', () => {
    expect(record?.digest, `${fault.file}: stale: run npm run samples`).toBe(faultDigest(fault));
    expect(record?.faulty.trim()).not.toBe('');
    expect(record?.mended.trim()).not.toBe('');
    expect(record?.versions).toHaveProperty('Python');
  });

  it('shows its symptom before and not after', () => {
    expect(record && symptomProblems(fault.shows, record)).toEqual([]);
    expect(record?.faulty).not.toBe(record?.mended);
  });

  it('fits a screen, and does not tell', () => {
    for (const script of [fault.code, fault.mended]) {
      expect(script.split('\n').length).toBeLessThanOrEqual(30);
      expect(script).not.toMatch(/.{101}/);
    }
    expect(fault.code).not.toMatch(/\b(?:fault|mistake|wrong|bug)/i);
  });
});

describe('symptomProblems', () => {
  const shows = { line: 'right', number: 1, faulty: [0, 0.7], mended: [0.9, 1] } as const;
  const told = { ...shows, faulty: [...shows.faulty], mended: [...shows.mended] } as never;

  it('wants the number of each output within its range', () => {
    expect(symptomProblems(told, { faulty: 'right 0.5', mended: 'right 0.95' })).toEqual([]);
    expect(symptomProblems(told, { faulty: 'right 0.8', mended: 'none' })).toEqual([
      'the faulty script printed 0.8 after "right", and not 0 to 0.7',
      'the mended script printed NaN after "right", and not 0.9 to 1',
    ]);
  });

  it('wants the error before and none after', () => {
    const outputs = { faulty: 'ValueError: too few', mended: 'ValueError: too few' };
    expect(symptomProblems({ error: 'too few' }, outputs)).toEqual([
      'the mended script ended in an error',
    ]);
    expect(symptomProblems({ error: 'too many' }, { faulty: 'done', mended: 'done' })).toEqual([
      'the faulty script printed no "too many"',
    ]);
  });
});

describe('mend', () => {
  it('finds lines whatever their indentation and keeps it', () => {
    const { mended, changes } = mend('a\n  b\n    c\nd', [{ lines: 'b\nc', by: 'e\n  f\n' }], 'x');
    expect(mended).toBe('a\n  e\n    f\nd');
    expect(changes).toEqual([{ line: 2, old: ['  b', '    c'], new: ['  e', '    f'] }]);
  });

  it('refuses lines that stand there twice or not at all', () => {
    expect(() => mend('a\na', [{ lines: 'a', by: 'b' }], 'x.yaml')).toThrow(
      'x.yaml: found "a" 2 times in the script: write lines that stand there once',
    );
    expect(() => mend('a', [{ lines: 'b', by: '' }], 'x.yaml')).toThrow('found "b" 0 times');
  });
});

it('refuses ranges that meet, by file and line', () => {
  const folder = mkdtempSync(`${tmpdir()}/faults-`);
  const shows = 'shows: { line: right, faulty: [0, 0.9], mended: [0.8, 1] }';
  const texts = ['report', 'hint', 'where', 'cure'].map((name) => `${name}: some words`);
  const told = [...texts, 'replace: [{ lines: a, by: b }]', shows].join('\n');
  writeFileSync(`${folder}/one.py`, 'a\n');
  writeFileSync(`${folder}/one.yaml`, told);
  expect(() => readFault('one', folder)).toThrow(/one\.yaml:6: .*ranges that do not meet/);
  expect(() => readFault('two', folder)).toThrow('two.yaml: found no such file');
});

const canRun = hasEnvironment(environments.frameworks);
const again = canRun
  ? 'run again'
  : `is not run again without ${environments.frameworks.folder}, which npm run samples makes`;

describe.skipIf(!canRun)(`what is in ${faultsFolder} ${again}`, () => {
  it.each(['pytorch', 'keras'])('%s', { timeout: 600_000 }, async (framework) => {
    const some = faults.filter((fault) => fault.framework === framework);
    for (const [fault, record] of await runFaults(some)) {
      expect(symptomProblems(fault.shows, record), fault.name).toEqual([]);
    }
  });
});
