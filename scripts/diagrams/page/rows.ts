/** The text of a drawing, as rows that can be written anew. */
import { matrixTo, rootBox, round } from './geometry.ts';
import { decoded } from './labels.ts';

export interface Row {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
}

export interface Words {
  readonly rows: readonly Row[];
  readonly anchor: 'start' | 'middle';
  /** Degrees that the text is turned by, around its first row's start. */
  readonly turned: number;
}

/** Share of a character's box that stands above its baseline in Plex Sans. */
const ascent = 1.025 / 1.3;

/** Texts whose rows start at one edge, as in a table; all others are centred. */
const startsAtEdge = '[class*="attribute-"], .commit-label, .tag-label, .cluster-label';

/** The rows of a `<text>`; none where it is empty. */
export function wordsOf(root: SVGSVGElement, element: SVGTextElement): Words | undefined {
  const pieces = leaves(element).map((leaf) => {
    const start = leaf.getStartPositionOfChar(0);
    const box = leaf.getExtentOfChar(0);
    return {
      text: leaf.textContent,
      left: start.x,
      right: start.x + leaf.getComputedTextLength(),
      baseline: box.y + box.height * ascent,
    };
  });
  if (pieces.length === 0) return undefined;
  const matrix = matrixTo(root, element);
  const anchor = element.closest(startsAtEdge) ? 'start' : 'middle';
  const centre =
    centreOfState(root, element, matrix) ??
    (Math.min(...pieces.map(({ left }) => left)) + Math.max(...pieces.map(({ right }) => right))) /
      2;
  const baselines = [...new Set(pieces.map(({ baseline }) => Math.round(baseline)))];
  const rows = baselines.map((baseline) => {
    const row = pieces.filter((piece) => Math.round(piece.baseline) === baseline);
    const left = Math.min(...row.map((piece) => piece.left));
    const point = matrix.transformPoint({
      x: anchor === 'middle' ? centre : left,
      y: row[0]?.baseline ?? baseline,
    });
    const text = decoded(row.map((piece) => piece.text).join(''))
      .replace(/\s+/g, ' ')
      .trim();
    return { text, x: round(point.x), baseline: round(point.y) };
  });
  const turned = round((Math.atan2(matrix.b, matrix.a) * 180) / Math.PI);
  return { rows, anchor, turned };
}

/** The middle of a state’s box: where a box is wider than its words, Mermaid sets them to its left. */
function centreOfState(
  root: SVGSVGElement,
  text: SVGTextElement,
  matrix: DOMMatrix,
): number | undefined {
  const state = text.closest('.node:is(.statediagram-state, .statediagram-note)');
  const box = state?.querySelector<SVGGraphicsElement>('.label-container');
  if (!box) return undefined;
  const { left, width } = rootBox(root, box);
  return matrix.inverse().transformPoint({ x: left + width / 2, y: 0 }).x;
}

/** The innermost elements that hold words. */
function leaves(element: SVGTextElement): SVGTextContentElement[] {
  const inner = [...element.querySelectorAll('tspan')].filter((tspan) => !tspan.querySelector('*'));
  const candidates: SVGTextContentElement[] = inner.length > 0 ? inner : [element];
  return candidates.filter(
    (leaf) => /[^\s\u200b]/.test(leaf.textContent) && leaf.getNumberOfChars() > 0,
  );
}
