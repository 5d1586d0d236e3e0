import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { constraintsFile, digestOf, digestOfFiles, requirementsFile } from './record.ts';
import type { SampleRecord } from './record.ts';
import type { Sample } from './sample.ts';

/** The samples' own environment, made by `npm run samples`. */
export const environmentFolder = '.cache/samples';
export const stampFile = `${environmentFolder}/requirements.digest`;
export const environmentPython =
  process.platform === 'win32'
    ? `${environmentFolder}/Scripts/python.exe`
    : `${environmentFolder}/bin/python`;

/** Quiet, on the processor, and with one order of additions in TensorFlow. */
const settings = {
  CUDA_VISIBLE_DEVICES: '-1',
  TF_CPP_MIN_LOG_LEVEL: '3',
  TF_ENABLE_ONEDNN_OPTS: '0',
  KERAS_BACKEND: 'tensorflow',
};

export function requirementsDigest(): string {
  return digestOfFiles([requirementsFile, constraintsFile]);
}

/** Whether the environment is there with the versions that the requirements name. */
export function hasEnvironment(): boolean {
  return (
    existsSync(environmentPython) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === requirementsDigest()
  );
}

/**
 * Runs samples of one framework in one process, since loading it takes longer than they do.
 *
 * @throws Error with what Python wrote, when a sample fails
 */
export async function runSamples(samples: readonly Sample[]): Promise<Map<Sample, SampleRecord>> {
  const files = samples.map(({ file }) => resolve(file));
  const program = ['-B', '-W', 'ignore', 'scripts/samples/run.py', requirementsFile, ...files];
  const run = promisify(execFile);
  const { stdout } = await run(environmentPython, program, {
    env: { ...process.env, ...settings },
  });
  const ran = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Readonly<
    Record<string, Pick<SampleRecord, 'output' | 'versions'>>
  >;
  return new Map(
    samples.map((sample, i) => [sample, { digest: digestOf(sample), ...ran[files[i]] }]),
  );
}
