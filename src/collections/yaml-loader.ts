import { relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { readYamlEntries } from './yaml-entries.ts';

/** Loads a folder of YAML files, one entry a file; a wrong one ends the build with file, line and remedy. */
export function yamlLoader(folder: string, schema: z.ZodType<Record<string, unknown>>): Loader {
  return {
    name: 'yaml-folder',
    load({ store, watcher, config }) {
      const update = () => {
        const { entries, problems } = readYamlEntries(folder, schema);
        if (problems.length > 0) throw new Error(problems.join('\n'));
        store.clear();
        for (const { id, data } of entries) store.set({ id, data });
      };
      update();
      watcher?.add(folder);
      watcher?.on('change', (path) => {
        if (relative(config.root.pathname, path).startsWith(folder)) update();
      });
      return Promise.resolve();
    },
  };
}
