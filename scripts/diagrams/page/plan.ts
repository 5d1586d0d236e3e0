/**
 * Sets the name of each day of a plan that has a mark a day into the middle of the day: Mermaid puts
 * it at its start, and one more behind the last.
 */
export function centreDays(svg: SVGSVGElement, interval: string | undefined): void {
  if (interval !== '1day') return;
  const names = [...svg.querySelectorAll('.grid .tick text')];
  const lefts = names.map((name) => name.getBoundingClientRect().left);
  const day = (lefts[1] ?? 0) - (lefts[0] ?? 0);
  names.forEach((name, index) => {
    if (index === names.length - 1) name.remove();
    else name.setAttribute('x', String(day / 2));
  });
}
