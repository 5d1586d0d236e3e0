import { whenStirred } from '../loading/when-stirred.ts';

/** Brings the fonts for code and rare signs once the reader stirs, so that a cold page stays light. */
export function bringFontsWhenStirred(): void {
  whenStirred(() => document.documentElement.classList.add('stirred'));
}
