/**
 * Search an archive by likeness
 *
 * Each picture becomes a short list of numbers, and the five nearest are looked up: of the whole board,
 * or of a crop around its fault. What do neighbours have in common? Let the lamp vary more.
 *
 * @station 12
 * @seconds 20
 */
import { cropImage, nearestNeighbours, placeFeatures, syntheticBoard } from '#vision';
import type { DefectKind, Image } from '#vision';

const kinds: DefectKind[] = ['mouse bite', 'pin hole', 'spur'];
const archive = Array.from({ length: 45 }, (_, i) => {
  const [kind, product] = [kinds[i % 3], 1 + (Math.floor(i / 3) % 3)];
  const conditions = { noise: 4, gain: 0.9 + 0.05 * (i % 5) };
  const options = { width: 128, channels: 1, defects: [kind], conditions } as const;
  const { image, defects } = syntheticBoard(500 + i, { ...options, design: product });
  const [x, y] = defects[0].box.map((edge) => Math.min(112, Math.max(0, edge - 4)));
  return { kind, product, image, crop: cropImage(image, [x, y, x + 16, y + 16]) };
});
const embedding = (image: Image) => {
  const { features } = placeFeatures(image, 4);
  return features[0].map((_, j) => features.reduce((sum, place) => sum + place[j], 0));
};
const rows = (['image', 'crop'] as const).map((part) => {
  const memory = archive.map((board) => embedding(board[part]));
  const pairs = archive.flatMap((asked, i) => {
    const nearest = nearestNeighbours(memory, memory[i], 6).slice(1);
    return nearest.map(({ index }) => [asked, archive[index]] as const);
  });
  const share = (alike: number) => `${((100 * alike) / pairs.length).toFixed(0)} %`;
  const product = share(pairs.filter(([a, b]) => a.product === b.product).length);
  const fault = share(pairs.filter(([a, b]) => a.kind === b.kind).length);
  return { embedding: part, 'same product': product, 'same fault': fault };
});
show.table(rows, { title: 'Of five neighbours each; by chance 32 %' });
