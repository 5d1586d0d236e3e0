import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Sample } from './sample.ts';

/** What a sample printed when it ran; it stands beside the sample as `*.sample.json`. */
export interface SampleRecord {
  /** Of the sample, of what it imports, and of the packages that it was to run with. */
  readonly digest: string;
  /** Python and the packages that the sample uses, as they were. */
  readonly versions: Readonly<Record<string, string>>;
  readonly output: string;
}

export const requirementsFile = 'scripts/samples/requirements.txt';
export const constraintsFile = 'scripts/samples/constraints.txt';

export function recordFile({ file }: Pick<Sample, 'file'>): string {
  return file.replace(/\.py$/, '.sample.json');
}

/** Changes when the sample, a sample that it imports, or a pinned version changes. */
export function digestOf({ sources }: Pick<Sample, 'sources'>): string {
  return digestOfFiles([...sources, requirementsFile, constraintsFile]);
}

export function digestOfFiles(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
  return hash.digest('hex').slice(0, 16);
}

/** The record beside a sample; null when there is none. */
export function readRecord(sample: Pick<Sample, 'file'>): SampleRecord | null {
  const file = recordFile(sample);
  return existsSync(file) ? parsed(file) : null;
}

function parsed(file: string): SampleRecord {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as SampleRecord;
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new Error(`${file}: found no whole JSON (${found}); delete it and run npm run samples`, {
      cause: error,
    });
  }
}
