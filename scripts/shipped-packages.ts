/** Notes, while the site is built, which packages have code or styles in what readers download. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';

export const shippedPackagesFile = '.cache/shipped-packages.json';

export function shippedPackages(): Plugin {
  const packages = new Set<string>();
  return {
    name: 'shipped-packages',
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return;
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') output.moduleIds.forEach((id) => note(id, packages));
        else output.originalFileNames.forEach((id) => note(id, packages));
      }
      mkdirSync('.cache', { recursive: true });
      writeFileSync(shippedPackagesFile, JSON.stringify([...packages].sort()));
    },
  };
}

function note(moduleId: string, packages: Set<string>): void {
  const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(moduleId)?.[1];
  if (name) packages.add(name);
}
