/**
 * The site's colours while a drawing is made: each token is a colour of its own that nothing else
 * has, so that a computed colour tells which token it came from.
 */
const tokens = [
  '--ink',
  '--ink-soft',
  '--ink-faint',
  '--paper',
  '--paper-raised',
  '--paper-sunk',
  '--rule',
  '--rule-strong',
  '--accent',
  '--accent-wash',
  '--copper',
  '--copper-strong',
  '--copper-wash',
  '--pass',
  '--look-again',
  '--escape',
] as const;

/** Gives every token its stand-in. */
export function setStandIns(root: HTMLElement): void {
  tokens.forEach((token, index) => root.style.setProperty(token, `rgb(${index + 1}, 2, 3)`));
}

/** `var(--token)` for a computed colour, or `none`. */
export function paintOf(computed: string, of: Element): string {
  if (computed === 'none' || computed === 'rgba(0, 0, 0, 0)') return 'none';
  const index = /^rgb\((\d+), 2, 3\)$/.exec(computed)?.[1];
  const token = tokens[Number(index) - 1];
  if (!token) {
    throw new Error(
      `found the colour ${computed} at ${of.outerHTML.slice(0, 80)}…: write a class of drawing.css in its place, or a rule there`,
    );
  }
  return `var(${token})`;
}
