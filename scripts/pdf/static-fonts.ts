import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import subsetFont from 'subset-font';
import {
  basicCharacters,
  accentedCharacters,
  symbolCharacters,
} from '../../src/styles/fonts/characters.ts';

const weights = [400, 600] as const;
const variableFonts = [
  { file: site('plex-sans'), characters: basicCharacters },
  { file: site('plex-sans-accented'), characters: accentedCharacters },
  { file: site('plex-sans-symbols'), characters: symbolCharacters },
  { file: sans('latin-ext'), characters: between(0x100, 0x24f) },
  { file: sans('greek'), characters: between(0x370, 0x3ff) },
] as const;
const latin = basicCharacters + accentedCharacters + symbolCharacters;
const hangul = 'U+1100-11FF, U+3130-318F, U+AC00-D7A3';
/** What Plex on npm has not: accents that combine, Greek for code, raised figures, arrows, mathematics. */
const signCharacters = [
  between(0x300, 0x36f),
  between(0x370, 0x3ff),
  '‖′″‴‾',
  between(0x2070, 0x209f),
  between(0x2100, 0x214f),
  between(0x2190, 0x23ff),
].join('');

let faces: Promise<string> | undefined;

/**
 * Puts fonts of one weight each in the place of the variable one, which Chromium can only draw into a
 * PDF as nameless shapes, as it does where a browser makes code bold by itself. Korean, formulas and
 * signs have their letters with them, so that a PDF is the same wherever it was made.
 */
export async function useStaticFonts(page: Page): Promise<void> {
  faces ??= makeFaces();
  await page.evaluate(
    (css) => {
      for (const sheet of document.styleSheets) {
        for (let index = sheet.cssRules.length - 1; index >= 0; index--) {
          const rule = sheet.cssRules[index];
          if (rule instanceof CSSFontFaceRule && rule.style.fontFamily.includes('Plex Sans')) {
            sheet.deleteRule(index);
          }
        }
      }
      const style = document.createElement('style');
      style.textContent = css;
      document.head.append(style);
    },
    await faces,
  );
}

async function makeFaces(): Promise<string> {
  const cut = await Promise.all(
    variableFonts.flatMap(({ file, characters }) =>
      weights.map(async (weight) =>
        face('Plex Sans', weight, rangeOf(characters), await instance(file, characters, weight)),
      ),
    ),
  );
  const korean = weights.map((weight) =>
    face('Plex Sans', weight, hangul, readFileSync(installed(koreanFile(weight)))),
  );
  const mathematics = readFileSync(
    installed('@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2'),
  );
  const signs = await subsetFont(mathematics, signCharacters, { targetFormat: 'woff2' });
  // Said to be of both weights: what a browser makes bold by itself is nameless too.
  const formulas = [
    face('STIX Two Math', '400 600', 'U+0-10FFFF', mathematics),
    ...weights.flatMap((weight) =>
      ['Plex Sans', 'Plex Mono'].map((family) =>
        face(family, weight, rangeOf(signCharacters), signs),
      ),
    ),
  ];
  const code = weights.map((weight) =>
    face('Plex Mono', weight, rangeOf(latin), readFileSync(installed(codeFile(weight)))),
  );
  return [...formulas, ...cut, ...korean, ...code].join('\n');
}

async function instance(file: URL, characters: string, weight: number): Promise<Uint8Array> {
  return subsetFont(readFileSync(file), characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weight },
  });
}

function face(family: string, weight: number | string, range: string, font: Uint8Array): string {
  const source = `data:font/woff2;base64,${Buffer.from(font).toString('base64')}`;
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(${source}); unicode-range: ${range}; }`;
}

function rangeOf(characters: string): string {
  return [...characters]
    .map((character) => `U+${character.codePointAt(0)?.toString(16)}`)
    .join(', ');
}

function between(first: number, last: number): string {
  return String.fromCodePoint(
    ...Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
  );
}

function site(name: string): URL {
  return new URL(`../../src/styles/fonts/${name}.woff2`, import.meta.url);
}

function sans(script: string): URL {
  return installed(
    `@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-${script}-wght-normal.woff2`,
  );
}

function koreanFile(weight: number): string {
  return `@fontsource/ibm-plex-sans-kr/files/ibm-plex-sans-kr-korean-${weight}-normal.woff2`;
}

function codeFile(weight: number): string {
  return `@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-${weight}-normal.woff2`;
}

function installed(path: string): URL {
  return new URL(import.meta.resolve(path));
}
