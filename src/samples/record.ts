import { existsSync, readFileSync } from 'node:fs';
import { digestOfFiles } from './digest.ts';
import { environments, type Environment } from './environment.ts';
import type { Sample } from './sample.ts';

/** What a file printed when it ran, and with what. */
export interface Printed {
  readonly output: string;
  /** Python and the packages that the file uses, as they were. */
  readonly versions: Readonly<Record<string, string>>;
}

/** What a sample printed when it ran; it stands beside the sample as `*.sample.json`. */
export interface SampleRecord extends Printed {
  /** Of the sample, of what it imports, and of the packages that it was to run with. */
  readonly digest: string;
}

export function recordFile({ file }: Pick<Sample, 'file'>): string {
  return file.replace(/\.py$/, '.sample.json');
}

/** Changes when the file, one that it imports, or a pinned version changes. */
export function digestOf(
  { sources }: Pick<Sample, 'sources'>,
  { requirements, constraints }: Environment = environments.frameworks,
): string {
  return digestOfFiles([...sources, requirements, constraints]);
}

/** The record beside a sample; null when there is none. */
export function readRecord(sample: Pick<Sample, 'file'>): SampleRecord | null {
  return readJson<SampleRecord>(recordFile(sample));
}

/** A record; null when there is none. */
export function readJson<Kept>(file: string): Kept | null {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept;
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new Error(`${file}: found no whole JSON (${found}); delete it and run npm run samples`, {
      cause: error,
    });
  }
}
