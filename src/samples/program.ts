import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { environments, type Environment } from './environment.ts';
import { readSampleFile, type SampleFile } from './sample.ts';
import { digestOf, readJson, type SampleRecord } from './record.ts';

const topicsFolder = 'src/content/docs/topics';

/** A Python program for one library that ran, by itself: `<topic>/programs/<name>.py`. */
export interface Program extends SampleFile {
  /** As pages name it: "pipeline-design/register_and_load". */
  readonly name: string;
  readonly environment: Environment;
  readonly sources: readonly string[];
}

export function listPrograms(): Program[] {
  return globSync('*/programs/*.py', { cwd: topicsFolder })
    .map((path) => path.replaceAll('\\', posix.sep))
    .sort()
    .map((path) => readProgram(path.replace('/programs/', '/').replace(/\.py$/, '')));
}

/** @throws Error that names the file where its head is not of the form */
export function readProgram(name: string): Program {
  const [topic = '', program = ''] = name.split('/');
  const file = `${topicsFolder}/${topic}/programs/${program}.py`;
  const environment = /^(?:from|import) (?:mlflow|airflow|pyarrow)/m.test(
    readFileSync(file, 'utf8'),
  )
    ? environments.pipeline
    : environments.frameworks;
  return { ...readSampleFile(file), name, environment, sources: [file] };
}

export function programRecordFile({ file }: Pick<Program, 'file'>): string {
  return file.replace(/\.py$/, '.program.json');
}

export function readProgramRecord(program: Pick<Program, 'file'>): SampleRecord | null {
  return readJson<SampleRecord>(programRecordFile(program));
}

export function programDigest(program: Program): string {
  return digestOf(program, program.environment);
}
