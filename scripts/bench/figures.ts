/** How smoothly the interactive figures follow a slider that moves in every frame, on the built site in `dist`. */
import { figuresOf, openFigure } from '../measure/figures.ts';
import { median, withSites } from '../measure/browser-session.ts';

const frames = 120;

await withSites({ ours: 'dist' }, async ({ browser }, { ours }) => {
  const rows = [];
  for (const { tag, path } of figuresOf('dist')) {
    const page = await browser.newPage({ baseURL: ours });
    const figure = await openFigure(page, path, tag);
    const gaps = await figure.evaluate(follow, frames);
    const total = gaps.reduce((sum, gap) => sum + gap, 0);
    rows.push({
      figure: tag,
      'frames a second': Math.round((1000 * gaps.length) / total),
      'median ms': Number(median(gaps).toFixed(1)),
      'worst ms': Number(Math.max(...gaps).toFixed(1)),
    });
    await page.close();
  }
  console.table(rows);
});

/** Runs in the page: moves the first slider by a step in every frame; milliseconds from frame to frame. */
async function follow(figure: Element, count: number): Promise<number[]> {
  const slider = figure.querySelector<HTMLInputElement>('input[type=range]');
  if (!slider) throw new Error('found no slider');
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const gaps: number[] = [];
  let isUp = true;
  let before = await frame();
  while (gaps.length < count) {
    const value = slider.value;
    if (isUp) slider.stepUp();
    else slider.stepDown();
    if (slider.value === value) isUp = !isUp;
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    const now = await frame();
    gaps.push(now - before);
    before = now;
  }
  return gaps;
}
