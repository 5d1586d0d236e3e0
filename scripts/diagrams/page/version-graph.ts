/**
 * Sets the words of a version graph in one column beside the lanes, as a log does: Mermaid puts
 * them across the lanes of other branches and turns the tags by 45°.
 */
export function arrangeVersionGraph(svg: SVGSVGElement): void {
  const lanes = [...svg.querySelectorAll('line.branch')].map((lane) => numberOf(lane, 'x1'));
  if (lanes.length === 0) return;
  const column = Math.max(...lanes) + 24;
  const ends = new Map<number, number>();
  for (const label of svg.querySelectorAll<SVGTextElement>('text.commit-label')) {
    const row = numberOf(label, 'y');
    setDown(label, column, row);
    ends.set(row, column + label.getComputedTextLength());
  }
  for (const tag of svg.querySelectorAll<SVGTextElement>('text.tag-label')) {
    const own = numberOf(tag, 'y');
    const row = [...ends.keys()].find((label) => Math.abs(label - own) < 25) ?? own;
    const left = (ends.get(row) ?? column) + 18;
    setDown(tag, left, row);
    frame(tag, left, row);
  }
}

function frame(tag: SVGTextElement, left: number, row: number): void {
  const hole = tag.previousElementSibling;
  const polygon = hole?.previousElementSibling;
  const right = left + tag.getComputedTextLength() + 7;
  const corners = [
    [left - 7, row - 15],
    [right, row - 15],
    [right, row + 5],
    [left - 7, row + 5],
  ];
  polygon?.setAttribute('points', corners.map((corner) => corner.join(',')).join(' '));
  polygon?.removeAttribute('transform');
  hole?.remove();
}

function setDown(text: SVGTextElement, x: number, y: number): void {
  text.setAttribute('x', String(x));
  text.setAttribute('y', String(y));
  text.removeAttribute('transform');
}

function numberOf(element: Element, name: string): number {
  return Number(element.getAttribute(name));
}
