import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import {
  hasEnvironment,
  pythonOf,
  requirementsDigest,
  stampOf,
  type Environment,
} from '../../src/samples/environment.ts';
import { findPython } from './find-python.ts';

/** Makes an environment where it is not there with the versions that its requirements name. */
export function ensureEnvironment(environment: Environment): void {
  if (hasEnvironment(environment)) return;
  const { folder, requirements, constraints } = environment;
  const python = findPython();
  console.log(`Making ${folder} with ${python}: some gigabytes, some minutes`);
  execFileSync(python, ['-m', 'venv', '--clear', folder], { stdio: 'inherit' });
  const install = ['-m', 'pip', 'install', '--quiet', '-r', requirements, '-c', constraints];
  execFileSync(pythonOf(environment), install, { stdio: 'inherit' });
  writeFileSync(stampOf(environment), requirementsDigest(environment));
}
