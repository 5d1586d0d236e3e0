/**
 * One changed byte
 *
 * A brightness of 1 more in one pixel: no eye sees it, and about half of the digest's bits turn.
 * The station compares each file with the signed manifest before it loads one. Change the pixel
 * back.
 *
 * @station 8
 */
import { manifestDigest, sha256, syntheticBoard } from '#vision';

const { golden } = syntheticBoard(147, { width: 72, channels: 1 });
const sent = Uint8Array.from(golden.data);
const received = sent.slice();
received[2000] ^= 1;

const filesWith = (image: Uint8Array) => [
  { path: 'model.onnx', digest: sha256('weights') },
  { path: 'golden-board.raw', digest: sha256(image) },
  { path: 'threshold.json', digest: sha256('0.31') },
];
const [signed, found] = [filesWith(sent), filesWith(received)];
for (const [i, { path, digest }] of found.entries())
  console.log(`${path}: ${digest.slice(0, 12)}… ${digest === signed[i].digest ? 'ok' : 'REFUSED'}`);
const holds = manifestDigest(signed) === manifestDigest(found);
console.log(`The bundle ${holds ? 'is loaded' : 'stays out: the old one goes on deciding'}.`);

const bits = (digest: string) => Array.from(BigInt(`0x${digest}`).toString(2).padStart(256, '0'));
const after = bits(found[1].digest);
const turned = bits(signed[1].digest).filter((bit, i) => bit !== after[i]).length;
console.log(`${turned} of the digest's 256 bits turned.`);
const images = { 'as signed': sent, 'as received': received };
show.images(
  Object.entries(images).map(([caption, data]) => ({ caption, image: { ...golden, data } })),
);
