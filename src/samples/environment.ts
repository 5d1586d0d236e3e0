import { existsSync, readFileSync } from 'node:fs';
import { digestOfFiles } from './digest.ts';

/** Python with pinned packages: where `npm run samples` makes it, and what holds its versions. */
export interface Environment {
  readonly folder: string;
  /** What the files import, exactly. */
  readonly requirements: string;
  /** What these packages need in turn. */
  readonly constraints: string;
}

const pinned = 'scripts/samples';

/** MLflow and Airflow want other versions of what Keras and PyTorch need, too: each has its own. */
export const environments = {
  frameworks: {
    folder: '.cache/samples',
    requirements: `${pinned}/requirements.txt`,
    constraints: `${pinned}/constraints.txt`,
  },
  pipeline: {
    folder: '.cache/samples-pipeline',
    requirements: `${pinned}/pipeline-requirements.txt`,
    constraints: `${pinned}/pipeline-constraints.txt`,
  },
} as const satisfies Readonly<Record<string, Environment>>;

export function pythonOf({ folder }: Environment): string {
  return process.platform === 'win32' ? `${folder}/Scripts/python.exe` : `${folder}/bin/python`;
}

/** Holds the digest of what the environment was made from. */
export function stampOf({ folder }: Environment): string {
  return `${folder}/requirements.digest`;
}

export function requirementsDigest({ requirements, constraints }: Environment): string {
  return digestOfFiles([requirements, constraints]);
}

/** Whether the environment is there with the versions that the requirements name. */
export function hasEnvironment(environment: Environment): boolean {
  const stamp = stampOf(environment);
  return (
    existsSync(pythonOf(environment)) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === requirementsDigest(environment)
  );
}
