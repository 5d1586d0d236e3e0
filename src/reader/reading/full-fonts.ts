const stirs = ['pointerdown', 'pointermove', 'keydown', 'scroll'];

/** Brings the fonts for code and rare signs once the reader stirs, so that a cold page stays light. */
export function bringFontsWhenStirred(): void {
  const bring = (): void => document.documentElement.classList.add('stirred');
  for (const stir of stirs) addEventListener(stir, bring, { once: true, passive: true });
}
