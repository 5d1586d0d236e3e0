import type { Results } from './results.ts';

/** The run with the choices at the start, as it is recorded beside its pictures. */
export interface RunRecord {
  /** Of what makes the run. */
  readonly digest: string;
  /** Without the pixels of pictures, which are files. */
  readonly results: Results;
}

/** The folder of record and pictures, seen from the project. */
export const runFolder = 'src/content/workbench';
export const runFile = `${runFolder}/run.json`;

/** The modules whose change makes the record stale. */
export const runModules = ['src/workbench/line/line.ts', 'src/workbench/choices.ts'];
