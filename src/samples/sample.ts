import { existsSync, globSync, readFileSync } from 'node:fs';

/** Where the samples lie, seen from the project. */
export const samplesFolder = 'src/content/docs/topics/framework-proficiency/samples';

/** The frameworks as files are named and as tabs are labelled, in the order of the tabs. */
export const frameworks = { numpy: 'NumPy', pytorch: 'PyTorch', keras: 'Keras 3' } as const;
export type Framework = keyof typeof frameworks;

/** One Python file that a page shows with what it printed. */
export interface Sample {
  /** What it does: `train`. */
  readonly task: string;
  readonly framework: Framework;
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  /** The file without the head: what the page shows. */
  readonly code: string;
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
  const text = readFileSync(file, 'utf8');
  const [, title, summary] = /^"""(.+)\n\n([^]+?)\n"""\n/.exec(text) ?? [];
  if (!summary) {
    throw new Error(`${file}:1: found no head: write """Title, an empty line, one sentence, """`);
  }
  const code = text.slice(text.indexOf('"""', 3) + 3).trim();
  return { task, framework, file, title, summary, code, sources: importedBy(file) };
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
