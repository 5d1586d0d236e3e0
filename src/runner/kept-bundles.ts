import { createHash } from 'node:crypto';
import {
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** What a bundle is made from, beside what its key names. */
const SOURCES = ['src/{vision,runner,charts}/**/*.ts', 'package-lock.json'];
const FOLDER = '.cache/runner';
/** Of how many states of the sources the bundles are kept: a branch, and the one before. */
const KEPT_STATES = 3;

export interface KeptBundles {
  /** The text that `make` gave for a key at this state of the sources, or gives now. */
  readonly of: (key: readonly string[], make: () => Promise<string>) => Promise<string>;
}

/** What is being made in this process, so that nothing is made twice at once. */
const making = new Map<string, Promise<string>>();

/**
 * Bundles by their keys, kept in a folder for the next build or the next save: two hundred of them
 * take a busy machine more than a minute, and a change of one snippet changes one.
 */
export function keptBundles(folder = FOLDER, sources: readonly string[] = SOURCES): KeptBundles {
  const state = join(folder, digestOfSources(sources));
  mkdirSync(state, { recursive: true });
  forgetOldStates(folder, state);
  return {
    of: (key, make) => {
      const file = join(state, digest(JSON.stringify(key)));
      const made = making.get(file) ?? readOrMake(file, make);
      making.set(file, made);
      made.catch(() => making.delete(file));
      return made;
    },
  };
}

async function readOrMake(file: string, make: () => Promise<string>): Promise<string> {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const text = await make();
    keep(file, text);
    return text;
  }
}

/** A folder that another build has cleared meanwhile, or a full disk, is no reason to stop. */
function keep(file: string, text: string): void {
  const unfinished = `${file}.${String(process.pid)}`;
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, file);
  } catch {
    rmSync(unfinished, { force: true });
  }
}

function digestOfSources(sources: readonly string[]): string {
  const files = globSync([...sources], { exclude: (name) => /\.test\.ts$/.test(name) }).toSorted();
  const hash = createHash('sha256').update(process.version);
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

function forgetOldStates(folder: string, state: string): void {
  const states = readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => path !== state)
    .toSorted((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  for (const path of states.slice(KEPT_STATES - 1)) rmSync(path, { recursive: true, force: true });
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}
