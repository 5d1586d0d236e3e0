/**
 * Change one bit, and it is another version
 *
 * Data, code, model, threshold and recipe under one name: the SHA-256 of all five, drawn as 256
 * squares. One bit of one weight moves half of them. Flip the bit back and see what the digest
 * says; then move the threshold by a thousandth.
 *
 * @station 6
 */
import { changedParts, contentDigest, createVersion, imageFromRows, Random } from '#vision';
import { runningExample, sha256 } from '#vision';

const random = new Random(6);
const weights = Uint8Array.from({ length: 4096 }, () => random.integer(256));
const data = contentDigest(runningExample.dataset);
const recipe = contentDigest({ lamp: 'A', exposureMilliseconds: 8 });
const parts = { data, code: '1a2b3c4', model: sha256(weights), threshold: 0.35, recipe };
const before = createVersion(parts);
weights[1234] ^= 1;
const after = createVersion({ ...parts, model: sha256(weights) });

const bitsOf = (id: string) =>
  Array.from(id, (digit) => parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
const drawn = (isWhite: (bit: number) => boolean) =>
  imageFromRows(
    Array.from({ length: 16 }, (_, y) =>
      Array.from({ length: 16 }, (_, x) => (isWhite(16 * y + x) ? 255 : 0)),
    ),
  );
const [old, fresh] = [bitsOf(before.id), bitsOf(after.id)];
const moved = Array.from(old).filter((bit, i) => bit !== fresh[i]).length;
const changed = changedParts(before, after).join(', ') || 'nothing';
console.log(`Changed: ${changed}. ${moved} of 256 bits moved.`);
show.images([
  { image: drawn((bit) => old[bit] === '1'), caption: before.id.slice(0, 8) },
  { image: drawn((bit) => fresh[bit] === '1'), caption: after.id.slice(0, 8) },
  { image: drawn((bit) => old[bit] !== fresh[bit]), caption: 'What moved' },
]);
