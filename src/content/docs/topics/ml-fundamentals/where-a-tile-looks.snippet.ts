/**
 * What attention looks at
 *
 * The tile with the bite is the query and may look at every tile but itself, by grey values alone, since
 * no weights are learnt. With the scale 1 / √d it sees several of its kind, with 1 a single one.
 *
 * @station 4
 */
import { cropImage, imageFromRows, imageToRows, layerNorm } from '#vision';
import { scaledDotProductAttention, syntheticBoard } from '#vision';

const [side, across] = [12, 8];
const board = syntheticBoard(147, { width: 96, height: 96, channels: 1, defects: ['mouse bite'] });
const [left, top] = board.defects[0].box;
const tileAt = (x: number, y: number) => across * Math.floor(y / side) + Math.floor(x / side);
const query = tileAt(left, top);
const cornerOf = (tile: number) => [side * (tile % across), side * Math.floor(tile / across)];
const tiles = Array.from({ length: across ** 2 }, (_, tile) => {
  const [x, y] = cornerOf(tile);
  return imageToRows(cropImage(board.image, [x, y, x + side, y + side])).flat();
});
const keys = layerNorm(tiles, { epsilon: 25 });
const mask = [tiles.map((_, tile) => (tile === query ? 0 : 1))];
const maps = [1 / side, 1].map((scale) => {
  const [weights] = scaledDotProductAttention([keys[query]], keys, tiles, { scale, mask }).weights;
  const first = weights.map((weight, tile) => ({ tile, weight }));
  first.sort((one, other) => other.weight - one.weight);
  const said = first.slice(0, 3).map(({ tile, weight }) => `${tile} (${weight.toFixed(3)})`);
  console.log(`scale ${scale.toFixed(3)}: tile ${query} looks at ${said.join(', ')}`);
  const shade = (tile: number) => (255 * weights[tile]) / first[0].weight;
  const rows = [...Array(96).keys()].map((y, _, all) => all.map((x) => shade(tileAt(x, y))));
  return { image: imageFromRows(rows), caption: `Scale ${scale.toFixed(3)}` };
});
show.images([{ image: board.image, boxes: [{ box: board.defects[0].box }] }, ...maps]);
