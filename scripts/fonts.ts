/** Makes the site's fonts: IBM Plex cut down to the characters that the site writes, without hinting. */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import {
  accentedCharacters,
  basicCharacters,
  symbolCharacters,
} from '../src/styles/fonts/characters.ts';

const fonts = [
  {
    from: '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2',
    to: 'plex-sans.woff2',
    characters: basicCharacters,
    axes: { wght: { min: 400, max: 600 } },
  },
  {
    from: '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2',
    to: 'plex-sans-accented.woff2',
    characters: accentedCharacters,
    axes: { wght: { min: 400, max: 600 } },
  },
  {
    from: '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2',
    to: 'plex-sans-symbols.woff2',
    characters: symbolCharacters,
    axes: { wght: { min: 400, max: 600 } },
  },
  {
    from: '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2',
    to: 'plex-mono.woff2',
    characters: basicCharacters,
  },
];

for (const { from, to, characters, axes } of fonts) {
  const whole = await readFile(new URL(import.meta.resolve(from)));
  const subset = await subsetFont(whole, characters, {
    targetFormat: 'woff2',
    noHinting: true,
    noLayoutClosure: true,
    ...(axes && { variationAxes: axes }),
  });
  await writeFile(new URL(`../src/styles/fonts/${to}`, import.meta.url), subset);
  console.log(`${to}: ${whole.length} → ${subset.length} bytes`);
}
