import { describe, expect, it } from 'vitest';
import { connectedComponents, createImage } from '../imaging/index.ts';
import { Random } from '../random.ts';
import { runningExample } from '../running-example.ts';
import { drawArtwork } from './artwork.ts';
import { defectKinds } from './defect-kinds.ts';
import type { DefectKind } from './defect-kinds.ts';
import { etchDefects } from './defects.ts';
import type { Layer } from './layer.ts';
import { layoutOf } from './layout.ts';

/** Pieces of copper, and gaps between them, of a layer. */
function pieces({ width, height, cover }: Layer) {
  const count = (isForeground: (value: number) => boolean, connectivity: 4 | 8) => {
    const mask = createImage(width, height);
    for (let i = 0; i < cover.length; i++) mask.data[i] = isForeground(cover[i]) ? 1 : 0;
    return connectedComponents(mask, connectivity).components.length;
  };
  return { copper: count((value) => value > 0.5, 4), gaps: count((value) => value <= 0.5, 8) };
}

/** What each kind does to the number of pieces of copper. */
const changes: Readonly<Record<DefectKind, number>> = {
  open: 1,
  short: -1,
  'mouse bite': 0,
  spur: 0,
  'spurious copper': 1,
  'pin hole': 0,
};

describe('the defects', () => {
  it('are the six kinds of the running example', () => {
    expect(defectKinds).toEqual(runningExample.defects.kinds);
  });

  it.each(defectKinds)('%s does to the circuit what its name says', (kind) => {
    for (let seed = 0; seed < 25; seed++) {
      const artwork = drawArtwork(layoutOf(seed % 5, 240, 240), 'XV-2025-03-000001');
      const before = pieces(artwork.copper);
      etchDefects(artwork, [kind], new Random(seed));
      const after = pieces(artwork.copper);
      expect([seed, after.copper - before.copper]).toEqual([seed, changes[kind]]);
      if (kind === 'pin hole') expect(after.gaps - before.gaps).toBe(1);
    }
  });
});
