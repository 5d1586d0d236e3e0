import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { exercise } from '../content/docs/topics/framework-proficiency/training-step.exercise.ts';
import { readRecording } from '../runner/record.ts';
import { ourFolder } from '../collections/places.ts';
import { differences, numbersOf } from './numbers.ts';
import { environments, hasEnvironment } from './environment.ts';
import { runSamples } from './python.ts';
import { digestOf, readRecord } from './record.ts';
import { frameworks, listSamples, readSample } from './sample.ts';
import type { Sample } from './sample.ts';

const samples = listSamples();
const tasks = [...new Set(samples.map(({ task }) => task))];

/** Units of the last printed digit by which two int8 engines or two libraries may differ. */
const looser: Readonly<Record<string, number>> = { int8: 50, quantize: 5 };

/** Lines that differ by design: how a batch is shaped, what an engine calls its operators. */
const convention = /^(operators|batch norm): .*$/gm;

function outputsOf(task: string): [name: string, output: string][] {
  return samples
    .filter((sample) => sample.task === task)
    .map((sample) => [
      frameworks[sample.framework],
      (readRecord(sample)?.output ?? '').replace(convention, ''),
    ]);
}

function ofFramework(framework: string): Sample[] {
  return samples.filter((sample) => sample.framework === framework);
}

/** The lines that a snippet logged when it was recorded. */
function logged(name: string): string {
  const file = `${ourFolder('topics')}/framework-proficiency/${name}.snippet.ts`;
  const outputs = readRecording({ file })?.outputs ?? [];
  return outputs.flatMap((output) => (output.kind === 'text' ? [output.text] : [])).join('\n');
}

describe.each(samples)('$file', (sample) => {
  it('has a record that is up to date', () => {
    const record = readRecord(sample);
    expect(record?.digest, `${sample.file}: stale: run npm run samples`).toBe(digestOf(sample));
    expect(record?.output).toMatch(/\d/);
    expect(record?.versions).toHaveProperty('Python');
  });

  it('is short', () => {
    expect(sample.code.split('\n').length).toBeLessThanOrEqual(40);
    expect(sample.code).not.toMatch(/.{101}/);
  });
});

describe('frameworks agree with each other', () => {
  it.each(tasks)('%s', (task) => {
    const [first, ...others] = outputsOf(task);
    expect(others.length).toBeGreaterThan(0);
    for (const [name, output] of others) {
      expect(numbersOf(output).words, `${name} and ${first[0]} print other words`).toBe(
        numbersOf(first[1]).words,
      );
      const apart = differences(first[1], output, looser[task]);
      expect(apart, `${first[0]} against ${name}`).toEqual([]);
    }
  });
});

describe('frameworks agree with TypeScript', () => {
  it.each([
    ['model', 'same-logits', /^logits .*$/m],
    ['quantize', 'same-int8', /^one[^]*$/m],
  ])('%s', (task, snippet, part) => {
    const [typescript] = part.exec(logged(snippet)) ?? [''];
    expect(numbersOf(typescript).numbers.length).toBeGreaterThan(3);
    for (const [name, output] of outputsOf(task)) {
      const [python] = part.exec(output.trim()) ?? [''];
      expect(differences(typescript, python, looser[task]), name).toEqual([]);
    }
  });

  it('train', () => {
    let losses: readonly number[] = [];
    exercise.checks(exercise.solution(), (name, run) => {
      if (name.startsWith('PyTorch')) losses = run() as readonly number[];
    });
    expect(losses).toHaveLength(6);
    for (const [name, output] of outputsOf('train')) {
      const steps = [...output.matchAll(/loss (\S+)/g)].map(([, loss]) => loss);
      const own = losses.map((loss) => loss.toFixed(5));
      expect(differences(own.join(' '), steps.join(' ')), name).toEqual([]);
    }
  });

  it('batch norm in evaluation, each library by its own conventions', () => {
    const lines = logged('two-batch-norms');
    for (const framework of ['pytorch', 'keras'] as const) {
      const sample = ofFramework(framework).find(({ task }) => task === 'traps');
      const output = (sample && readRecord(sample)?.output) ?? '';
      const [, python] = /evaluation (\S+)/.exec(output) ?? [];
      const [, own] = new RegExp(`^${framework}.* (\\S+)$`, 'im').exec(lines) ?? [];
      expect(differences(own, python), framework).toEqual([]);
    }
  });
});

const canRun = hasEnvironment(environments.frameworks);
const again = canRun
  ? 'the recording, run again'
  : `the recording is not run again without ${environments.frameworks.folder}, which npm run samples makes`;

describe.skipIf(!canRun)(again, () => {
  it.each(Object.keys(frameworks))('%s', { timeout: 180_000 }, async (framework) => {
    for (const [sample, { output }] of await runSamples(ofFramework(framework))) {
      const recorded = readRecord(sample)?.output ?? '';
      expect(numbersOf(output).words, sample.file).toBe(numbersOf(recorded).words);
      expect(differences(recorded, output, looser[sample.task]), sample.file).toEqual([]);
    }
  });
});

describe('a file that is not of the form', () => {
  const folder = mkdtempSync(`${tmpdir()}/samples-`);
  it.each([
    ['train_jax.py', '"""A\n\nB.\n"""\n', 'write <task>_<one of numpy, pytorch, keras>.py'],
    ['train_keras.py', 'import keras\n', 'train_keras.py:1: found no head'],
  ])('%s', (name, text, message) => {
    writeFileSync(`${folder}/${name}`, text);
    expect(() => readSample(`${folder}/${name}`)).toThrow(message);
  });
});
