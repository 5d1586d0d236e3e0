import type { Loader } from 'astro/loaders';
import { entryWriter } from './entry-writer.ts';
import type { Kind } from './places.ts';
import { watchFiles } from './watch-files.ts';
import type { YamlEntries } from './yaml-entries.ts';

/**
 * Loads what `read` gives, one entry a file; a wrong one ends the build with file, line and remedy.
 *
 * @param kinds what is read, and what its files refer to
 */
export function yamlLoader(
  read: () => YamlEntries<Record<string, unknown>>,
  kinds: readonly Kind[],
): Loader {
  return {
    name: 'yaml-folder',
    load(context) {
      const write = entryWriter(context);
      const update = () => {
        const { entries, problems } = read();
        if (problems.length > 0) throw new Error(problems.join('\n'));
        write(entries);
      };
      update();
      watchFiles(context, kinds, update);
      return Promise.resolve();
    },
  };
}
