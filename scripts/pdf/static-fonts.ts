import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import subsetFont from 'subset-font';
import {
  basicCharacters,
  accentedCharacters,
  symbolCharacters,
} from '../../src/styles/fonts/characters.ts';

const weights = [400, 600] as const;
const parts = [
  { file: 'plex-sans', characters: basicCharacters },
  { file: 'plex-sans-accented', characters: accentedCharacters },
  { file: 'plex-sans-symbols', characters: symbolCharacters },
] as const;

let faces: Promise<string> | undefined;

/**
 * Puts fonts of one weight each in the place of the variable one, which Chromium can only draw into a
 * PDF as nameless shapes.
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
  const rules = await Promise.all(
    parts.flatMap(({ file, characters }) => {
      const path = new URL(`../../src/styles/fonts/${file}.woff2`, import.meta.url);
      const range = [...characters].map(
        (character) => `U+${character.codePointAt(0)?.toString(16)}`,
      );
      return weights.map(async (weight) => {
        const font = await subsetFont(readFileSync(path), characters, {
          targetFormat: 'woff2',
          variationAxes: { wght: weight },
        });
        const source = `data:font/woff2;base64,${Buffer.from(font).toString('base64')}`;
        return `@font-face { font-family: 'Plex Sans'; font-weight: ${weight}; src: url(${source}); unicode-range: ${range.join(', ')}; }`;
      });
    }),
  );
  return rules.join('\n');
}
