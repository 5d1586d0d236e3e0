/**
 * What does a station pull?
 *
 * A new image is a list of layers from the bottom up, each with its digest and its bytes. The
 * station has some digests already. Return the bytes that it pulls; a layer that stands in the
 * image twice is pulled once.
 *
 * @station 7
 * @hint A layer is known by its digest, wherever it stands and whatever it is called.
 * @hint A Set of the digests on the station answers "do I have it?" at once.
 * @hint Add each digest to the Set when you have counted it: the second copy is then there already.
 */
import type { Exercise } from '../../../../runner/exercise.ts';

interface Layer {
  readonly digest: string;
  readonly bytes: number;
}
type Answer = (image: Layer[], present: string[]) => number;

export const exercise: Exercise<Answer> = {
  starter() {
    interface Layer {
      digest: string;
      bytes: number;
    }

    function pullSize(image: Layer[], present: string[]): number {
      // Pulls everything, whatever is there.
      return image.reduce((sum, layer) => sum + layer.bytes, 0 * present.length);
    }
    return pullSize;
  },

  solution() {
    interface Layer {
      digest: string;
      bytes: number;
    }

    function pullSize(image: Layer[], present: string[]): number {
      const there = new Set(present);
      let bytes = 0;
      for (const layer of image) {
        if (there.has(layer.digest)) continue;
        bytes += layer.bytes;
        there.add(layer.digest);
      }
      return bytes;
    }
    return pullSize;
  },

  drawn(random) {
    const digest = () => `sha256:${random.integer(5)}`;
    const layer = () => ({ digest: digest(), bytes: 1 + random.integer(99) });
    return [Array.from({ length: 6 }, layer), [digest(), digest()]];
  },

  wrong: [
    {
      says: 'once is enough',
      answer() {
        return (image, present) =>
          image
            .filter((layer) => !present.includes(layer.digest))
            .reduce((sum, layer) => sum + layer.bytes, 0);
      },
    },
    {
      says: 'stands above a changed one and has its old digest',
      answer() {
        return (image, present) => {
          const first = image.findIndex((layer) => !present.includes(layer.digest));
          const above = first < 0 ? [] : image.slice(first);
          return above.reduce((sum, layer) => sum + layer.bytes, 0);
        };
      },
    },
    {
      says: 'not by its place',
      answer() {
        return (image, present) =>
          image
            .filter((layer, place) => layer.digest !== present[place])
            .reduce((sum, layer) => sum + layer.bytes, 0);
      },
    },
  ],

  checks(pullSize, check) {
    const [system, runtime, packages, code] = [
      { digest: 'a1', bytes: 80 },
      { digest: 'b2', bytes: 2000 },
      { digest: 'c3', bytes: 300 },
      { digest: 'd4', bytes: 5 },
    ];
    const before = ['a1', 'b2', 'c3', 'd4'];
    check('A new station has nothing', () => pullSize([system, runtime, packages, code], []), 2385);
    check('Nothing changed', () => pullSize([system, runtime, packages, code], before), 0, {
      because: (found) =>
        found === 2385 ? 'The station has these digests: it pulls none of them again.' : undefined,
    });
    check(
      'A line of code changed, and code is the last layer',
      () => pullSize([system, runtime, packages, { digest: 'd5', bytes: 5 }], before),
      5,
    );
    check(
      'The code lies below, and the build gave all above it new digests',
      () =>
        pullSize(
          [
            system,
            { digest: 'd5', bytes: 5 },
            { digest: 'b9', bytes: 2000 },
            { digest: 'c9', bytes: 300 },
          ],
          ['a1', 'd4', 'b2', 'c3'],
        ),
      2305,
    );
    check(
      'A base repaired under layers that a reproducible build kept',
      () => pullSize([{ digest: 'a2', bytes: 80 }, runtime, packages, code], before),
      80,
      {
        because: (found) =>
          found === 2385
            ? 'The runtime stands above a changed one and has its old digest: the station has it.'
            : undefined,
      },
    );
    check(
      'A layer put in between',
      () => pullSize([system, { digest: 'e5', bytes: 40 }, runtime, packages, code], before),
      40,
      {
        because: (found) =>
          found > 40
            ? 'A layer is known by its digest, not by its place or by what lies below it.'
            : undefined,
      },
    );
    check(
      'The same empty layer twice',
      () =>
        pullSize([system, { digest: 'f6', bytes: 1 }, code, { digest: 'f6', bytes: 1 }], before),
      1,
      {
        because: (found) =>
          found === 2 ? 'Both have one digest: pulling it once is enough.' : undefined,
      },
    );
  },
};
