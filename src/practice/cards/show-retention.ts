import { drawBars } from '../../charts/bars.ts';
import { now } from '../../reader/kept/latest.ts';
import { retentionOf, wishedRetention } from './retention.ts';
import type { Kept } from './session.ts';

/** Draws the share that was still known, week by week, beside the share that is aimed at. */
export function showRetention(root: HTMLElement, kept: Kept): void {
  const weeks = retentionOf(kept, now());
  if (weeks.every(({ known }) => known === null)) return;
  const categories = weeks.map(({ ago }) => (ago === 0 ? 'this' : `−${ago}`));
  const svg = drawBars({
    type: 'bar',
    title: 'Still known',
    x: { label: 'week' },
    y: { label: 'still known, %' },
    categories,
    series: [
      { name: 'known', values: weeks.map(({ known }) => (known === null ? null : known * 100)) },
    ],
    lines: [{ axis: 'y', at: wishedRetention * 100, label: 'aim' }],
  });
  const rows = weeks
    .filter(({ known }) => known !== null)
    .map(
      ({ ago, known, reviewed }) =>
        `<tr><td>${ago === 0 ? 'this week' : `${ago} weeks ago`}</td><td>${Math.round((known ?? 0) * 100)} %</td><td>${reviewed}</td></tr>`,
    );
  root.innerHTML =
    `<h2>Still known when it came back</h2>${svg}` +
    '<details><summary>The numbers</summary><table><thead><tr><th>week</th><th>known</th><th>cards</th></tr></thead>' +
    `<tbody>${rows.join('')}</tbody></table></details>`;
}
