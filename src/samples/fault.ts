import { existsSync, globSync, readFileSync } from 'node:fs';
import { parseYamlEntry } from '../collections/yaml-entries.ts';
import { digestOfTexts } from './digest.ts';
import { environments } from './environment.ts';
import { faultSchema, type FaultText } from './fault-schema.ts';
import { mend, type Change } from './mend.ts';
import { readJson, type Printed } from './record.ts';

/** Where the scripts with a planted fault lie, seen from the project. */
export const faultsFolder = 'src/content/docs/topics/framework-proficiency/faults';

/** A script with one planted fault, the same script mended, and how the fault is told. */
export interface Fault extends FaultText {
  readonly name: string;
  readonly file: string;
  readonly framework: 'pytorch' | 'keras';
  readonly code: string;
  readonly mended: string;
  readonly changes: readonly Change[];
}

/** What both scripts printed; it stands beside them as `*.fault.json`. */
export interface FaultRecord {
  /** Of both scripts, of what they import, and of the packages that they were to run with. */
  readonly digest: string;
  readonly versions: Printed['versions'];
  readonly faulty: string;
  readonly mended: string;
}

/** Every script of the folder that has a YAML file beside it. */
export function listFaults(folder = faultsFolder): Fault[] {
  return globSync('*.yaml', { cwd: folder })
    .sort()
    .map((name) => readFault(name.replace(/\.yaml$/, ''), folder));
}

/** Scripts that others import, by name: files without a fault. */
export function sharedScripts(folder = faultsFolder): string[] {
  const all = globSync('*.py', { cwd: folder }).sort();
  return all.filter((name) => !existsSync(`${folder}/${name.replace(/\.py$/, '.yaml')}`));
}

/** @throws Error that names the file and the line where one of the two is missing or not of the form */
export function readFault(name: string, folder = faultsFolder): Fault {
  const [file, told] = [`${folder}/${name}.py`, `${folder}/${name}.yaml`];
  if (!existsSync(told)) throw new Error(`${told}: found no such file: write what is wrong there`);
  if (!existsSync(file))
    throw new Error(`${file}: found no such script: write it or delete its YAML`);
  const entry = parseYamlEntry(readFileSync(told, 'utf8'), told, faultSchema);
  if (!entry.ok) throw new Error(entry.problems.join('\n'));
  const code = readFileSync(file, 'utf8').trim();
  const framework = /^import keras/m.test(code) ? 'keras' : 'pytorch';
  return { name, file, framework, code, ...mend(code, entry.data.replace, told), ...entry.data };
}

export function faultRecordFile({ file }: Pick<Fault, 'file'>): string {
  return file.replace(/\.py$/, '.fault.json');
}

export function readFaultRecord(fault: Pick<Fault, 'file'>): FaultRecord | null {
  return readJson<FaultRecord>(faultRecordFile(fault));
}

/** Changes when either script, one that they import, or a pinned version changes; not with the words about it. */
export function faultDigest({ code, mended }: Fault): string {
  const { requirements, constraints } = environments.frameworks;
  const shared = sharedScripts().map((name) => `${faultsFolder}/${name}`);
  const files = [...shared, requirements, constraints];
  return digestOfTexts([code, mended, ...files.map((file) => readFileSync(file, 'utf8'))]);
}
