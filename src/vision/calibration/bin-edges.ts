import type { Vector } from '../check.ts';

/** The edges of the bins, one more than there are bins, rising. */
export function binEdges(
  confidences: Vector,
  bins: number,
  strategy: 'equal-width' | 'equal-count',
): number[] {
  const step = 1 / bins;
  const parts = Array.from({ length: bins + 1 }, (_, i) => (i === bins ? 1 : i * step));
  if (strategy === 'equal-width') return parts;
  const sorted = confidences.toSorted((a, b) => a - b);
  // There and back through percent, as scikit-learn does: its rounding decides who is on an edge.
  return parts.map((part) => linearQuantile(sorted, (part * 100) / 100));
}

/** The bin of a confidence; edges between bins belong to one side by the rule. */
export function binOf(
  confidence: number,
  edges: readonly number[],
  rule: 'right-closed' | 'left-closed' | 'torchmetrics',
): number {
  const bins = edges.length - 1;
  if (rule === 'torchmetrics' && confidence === 1) return bins;
  let [low, high] = [0, bins - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isAbove(confidence, edges[middle + 1], rule === 'right-closed')) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Indices in order of confidence, cut into parts whose sizes differ by one at most. */
export function rankBins(confidences: Vector, bins: number): number[][] {
  const ranked = [...confidences.keys()].sort((i, j) => confidences[i] - confidences[j]);
  const size = Math.floor(ranked.length / bins);
  const larger = ranked.length % bins;
  return Array.from({ length: bins }, (_, b) => {
    const start = b * size + Math.min(b, larger);
    return ranked.slice(start, start + size + (b < larger ? 1 : 0));
  });
}

function isAbove(confidence: number, edge: number, edgeBelongsBelow: boolean): boolean {
  return edgeBelongsBelow ? confidence > edge : confidence >= edge;
}

function linearQuantile(sorted: Vector, part: number): number {
  const place = part * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  const share = place - below;
  const gap = sorted[above] - sorted[below];
  // From the nearer end, as numpy does, so that a part of 1 gives the end itself.
  return share < 0.5 ? sorted[below] + gap * share : sorted[above] - gap * (1 - share);
}
