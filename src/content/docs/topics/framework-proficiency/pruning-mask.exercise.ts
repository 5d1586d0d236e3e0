/**
 * Which weights go
 *
 * Given the weights of some layers and a `share`, return a mask for each layer: 0 for a weight that goes,
 * 1 for one that stays. The smallest magnitudes of all layers together go, Math.floor(share × count) of
 * them; of equal magnitudes the earlier, layer by layer.
 *
 * @station 7
 * @hint The sign says nothing. And a layer of small weights may lose all of them, since all are ranked together.
 * @hint Rank places, not values: with a limit on the magnitude, equal weights would all go or all stay.
 * @hint layers.flat() lines all weights up. Sort their indices by magnitude: a sort keeps equals in their order.
 */
import type { Exercise } from '../../../../runner/exercise.ts';

type Answer = (layers: number[][], share: number) => number[][];

const masksBy = (size: (weight: number) => number, layers: number[][], share: number) => {
  const sizes = layers.flat().map(size);
  const order = sizes.map((_, i) => i).sort((i, j) => sizes[i] - sizes[j]);
  const gone = new Set(order.slice(0, Math.floor(share * sizes.length)));
  let place = 0;
  return layers.map((layer) => layer.map(() => (gone.has(place++) ? 0 : 1)));
};

export const exercise: Exercise<Answer> = {
  starter() {
    function pruningMasks(layers: number[][], share: number): number[][] {
      // A limit on the weight: too small goes. Which limit leaves the right number?
      return layers.map((layer) => layer.map((weight) => (weight < share ? 0 : 1)));
    }
    return pruningMasks;
  },

  solution() {
    function pruningMasks(layers: number[][], share: number): number[][] {
      const sizes = layers.flat().map((weight) => Math.abs(weight));
      const order = sizes.map((_, i) => i).sort((i, j) => sizes[i] - sizes[j]);
      const gone = new Set(order.slice(0, Math.floor(share * sizes.length)));
      let place = 0;
      return layers.map((layer) => layer.map(() => (gone.has(place++) ? 0 : 1)));
    }
    return pruningMasks;
  },

  drawn(random) {
    const layer = (count: number) =>
      Array.from({ length: count }, () => (random.integer(13) - 6) / 4);
    return [[layer(4), layer(3), layer(5)], random.integer(9) / 8];
  },

  wrong: [
    {
      says: 'magnitude',
      answer() {
        return (layers, share) => masksBy((weight) => weight, layers, share);
      },
    },
    {
      says: 'ranked together',
      answer() {
        return (layers, share) => layers.flatMap((layer) => masksBy(Math.abs, [layer], share));
      },
    },
    {
      says: 'all or none',
      answer() {
        return (layers, share) => {
          const sizes = layers
            .flat()
            .map(Math.abs)
            .sort((a, b) => a - b);
          const count = Math.floor(share * sizes.length);
          const limit = count === 0 ? -1 : sizes[count - 1];
          return layers.map((layer) => layer.map((weight) => (Math.abs(weight) <= limit ? 0 : 1)));
        };
      },
    },
    {
      says: '0 for a weight that goes',
      answer() {
        return (layers, share) =>
          masksBy(Math.abs, layers, share).map((mask) => mask.map((value) => 1 - value));
      },
    },
  ],

  checks(pruningMasks, check) {
    check('One layer, half of it', () => pruningMasks([[4, 1, 3, 2]], 0.5), [[1, 0, 1, 0]], {
      because: ([[first, second]]) =>
        first === 0 && second === 1
          ? 'You marked what goes: the mask has 0 for a weight that goes.'
          : undefined,
    });
    check('A large negative weight', () => pruningMasks([[-9, 1, 2]], 0.34), [[1, 0, 1]], {
      because: ([[first]]) =>
        first === 0
          ? 'Minus nine matters more than one: compare the magnitude, not the weight.'
          : undefined,
    });
    const unlike = [
      [5, 6, 7],
      [0.1, 0.2, 0.3],
    ];
    check(
      'A layer of small weights',
      () => pruningMasks(unlike, 0.5),
      [
        [1, 1, 1],
        [0, 0, 0],
      ],
      {
        because: ([, second]) =>
          second.includes(1) ? 'All layers are ranked together, not each by itself.' : undefined,
      },
    );
    check(
      'Equals',
      () =>
        pruningMasks(
          [
            [1, -1],
            [1, 2],
          ],
          0.5,
        ),
      [
        [0, 0],
        [1, 1],
      ],
      {
        because: ([, [third]]) =>
          third === 0
            ? 'A limit takes all or none of the equal ones: two of three go, the earlier.'
            : undefined,
      },
    );
    check('Nothing', () => pruningMasks([[1, 0]], 0), [[1, 1]]);
    check('Everything', () => pruningMasks([[1], [0]], 1), [[0], [0]]);
  },
};
