import { existsSync, globSync, readFileSync } from 'node:fs';

/** Where the samples lie, seen from the project. */
export const samplesFolder = 'src/content/docs/topics/framework-proficiency/samples';

/** The frameworks as files are named and as tabs are labelled, in the order of the tabs. */
export const frameworks = { numpy: 'NumPy', pytorch: 'PyTorch', keras: 'Keras 3' } as const;
export type Framework = keyof typeof frameworks;

/** A Python file as a page shows it. */
export interface SampleFile {
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  /** The file without its head. */
  readonly code: string;
}

/** One task in one framework, shown with what it printed. */
export interface Sample extends SampleFile {
  /** What it does: `train`. */
  readonly task: string;
  readonly framework: Framework;
  /** The file and the samples that it imports, in turn. */
  readonly sources: readonly string[];
}

/** Every file `<task>_<framework>.py` of the folder; a file of another name is only imported. */
export function listSamples(folder = samplesFolder): Sample[] {
  return globSync('*_*.py', { cwd: folder })
    .sort()
    .map((name) => readSample(`${folder}/${name}`));
}

/** @throws Error that names the file where its name or its head is not of the form */
export function readSample(file: string): Sample {
  const [, task, framework] = /([a-z0-9]+)_([a-z]+)\.py$/.exec(file) ?? [];
  if (!isFramework(framework)) {
    const known = Object.keys(frameworks).join(', ');
    throw new Error(`${file}: found no framework in the name: write <task>_<one of ${known}>.py`);
  }
  return { ...readSampleFile(file), task, framework, sources: importedBy(file) };
}

/** @throws Error that names the file where its head is not of the form */
export function readSampleFile(file: string): SampleFile {
  const text = readFileSync(file, 'utf8');
  const [head = '', title = '', summary] = /^"""(.+)\n\n([^]+?)\n"""\n/.exec(text) ?? [];
  if (!summary) {
    throw new Error(`${file}:1: found no head: write """Title, an empty line, one sentence, """`);
  }
  return { file, title, summary, code: text.slice(head.length).trim() };
}

function isFramework(name: string | undefined): name is Framework {
  return name !== undefined && name in frameworks;
}

function importedBy(file: string, known = new Set<string>()): string[] {
  known.add(file);
  const folder = file.slice(0, file.lastIndexOf('/'));
  for (const [, name] of readFileSync(file, 'utf8').matchAll(/^(?:from|import) (\w+)/gm)) {
    const imported = `${folder}/${name}.py`;
    if (!known.has(imported) && existsSync(imported)) importedBy(imported, known);
  }
  return [...known].sort();
}
