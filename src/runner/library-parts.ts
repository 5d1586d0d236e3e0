import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildLibrary } from './build.ts';
import { libraryNames } from './library-names.ts';

/** A part of `#vision` that edited code loads when it imports one of its names. */
export interface LibraryPart {
  /** The folder of `src/vision`; `foundations` for what `src/vision` itself exports. */
  readonly family: string;
  readonly names: readonly string[];
  /** A classic script that adds the names to `vision`. */
  readonly script: string;
}

/** `#vision` in parts, one a family; what families share is in each that needs it. */
export async function libraryParts(): Promise<readonly LibraryPart[]> {
  const folder = fileURLToPath(new URL('../vision', import.meta.url));
  const families = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const named = await Promise.all(
    families.map(async (family) => ({ family, names: await libraryNames(`#vision/${family}`) })),
  );
  const inFamilies = new Set(named.flatMap(({ names }) => names));
  const rest = (await libraryNames()).filter((name) => !inFamilies.has(name));
  return Promise.all(
    [...named, { family: 'foundations', names: rest }].map(async (part) => ({
      ...part,
      script: addingScript(await buildLibrary(part.names)),
    })),
  );
}

/** Defines what the script defines as `vision` beside what is there already. */
function addingScript(script: string): string {
  return `var vision=(before=>{${script}\nreturn{...before,...vision}})(vision);`;
}
