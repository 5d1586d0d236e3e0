import temml from 'temml';

/**
 * A formula as MathML, which browsers draw and screen readers read without a script or a font.
 *
 * @throws Error when the LaTeX cannot be read, with the place
 */
export function mathMl(tex: string, display = false): string {
  try {
    return temml
      .renderToString(tex, { displayMode: display, throwOnError: true })
      .replace(' class="tml-display" style="display:block math;"', '');
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new Error(`formula $${tex}$: ${problem}; write LaTeX that Temml reads`);
  }
}
