import { element, textAt } from '../../charts/svg.ts';
import { baseline, panelOf, xAxis } from '../../figures/panel.ts';
import { number } from '../../figures/words.ts';
import type { BoardScores } from '../results.ts';

const bins = 20;
const abreast = 4;
/** Rows: all boards of a kind in one bin still fit. */
const most = 10;
const x = [0, 1] as const;
export const goodPanel = panelOf({ left: 12, right: 348, top: 22, bottom: 92, x, y: [0, most] });
const defectivePanel = panelOf({ left: 12, right: 348, top: 118, bottom: 188, x, y: [0, most] });

/** A square a board over its score: good ones above, defective ones below. */
export function drawScores({ good, defective }: BoardScores): string {
  return (
    squares(good, goodPanel, 'good') +
    squares(defective, defectivePanel, 'defective') +
    baseline(goodPanel, goodPanel.left, goodPanel.right) +
    textAt(12, 14, `${good.length} good boards`, { class: 'label' }) +
    textAt(12, 110, `${defective.length} defective boards`, { class: 'label' }) +
    xAxis(defectivePanel, {
      label: 'Score of the board',
      ticks: [0, 0.25, 0.5, 0.75, 1],
      written: (value) => number(value, 2),
    })
  );
}

/** Four abreast in a bin, so that many boards at one end leave room to see the few elsewhere. */
function squares(scores: readonly number[], panel: typeof goodPanel, name: string): string {
  const counts = Array.from({ length: bins }, () => 0);
  const [width, height] = [
    (panel.right - panel.left) / (bins * abreast),
    (panel.bottom - panel.top) / most,
  ];
  return scores
    .map((score) => {
      const bin = Math.min(bins - 1, Math.floor(score * bins));
      const place = counts[bin]++;
      return element('rect', {
        x: panel.left + (bin * abreast + (place % abreast)) * width + 0.4,
        y: panel.bottom - (Math.floor(place / abreast) + 1) * height + 0.4,
        width: width - 0.8,
        height: height - 0.8,
        class: `board ${name}`,
      });
    })
    .join('');
}

/** A line through both at a score. */
export function cutAt(score: number, words: string): string {
  const at = goodPanel.x(score);
  return (
    element('line', { x1: at, x2: at, y1: 18, y2: 188, class: 'cut' }) +
    textAt(at + (score > 0.5 ? -5 : 5), 30, words, {
      'text-anchor': score > 0.5 ? 'end' : 'start',
      class: 'note',
    })
  );
}
