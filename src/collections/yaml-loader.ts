import type { Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { watchFiles } from './watch-files.ts';
import { readYamlEntries } from './yaml-entries.ts';

/** Loads a folder of YAML files, one entry a file; a wrong one ends the build with file, line and remedy. */
export function yamlLoader(folder: string, schema: z.ZodType<Record<string, unknown>>): Loader {
  return {
    name: 'yaml-folder',
    load(context) {
      const { store, watcher } = context;
      const update = () => {
        const { entries, problems } = readYamlEntries(folder, schema);
        if (problems.length > 0) throw new Error(problems.join('\n'));
        store.clear();
        for (const { id, data } of entries) store.set({ id, data });
      };
      update();
      watcher?.add(folder);
      watchFiles(context, (path) => path.includes(`${folder}/`), update);
      return Promise.resolve();
    },
  };
}
