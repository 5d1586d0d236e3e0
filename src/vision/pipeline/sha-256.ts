/**
 * SHA-256 of a text or of bytes, synchronously.
 *
 * The browser's own `crypto.subtle.digest` is faster but asynchronous; use that for large files.
 *
 * @param content a text, taken as UTF-8, or bytes
 * @returns the digest, 64 lower-case hexadecimal digits
 * @example
 * ```ts
 * import { sha256 } from '#vision';
 * sha256('abc'); // 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
 * ```
 * @source NIST, FIPS 180-4, "Secure Hash Standard", 2015, sections 4.1.2, 5 and 6.2,
 * https://doi.org/10.6028/NIST.FIPS.180-4
 */
export function sha256(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const padded = pad(bytes);
  const state = Uint32Array.from(rootFractions(8, Math.sqrt));
  const schedule = new Uint32Array(64);
  for (let block = 0; block < padded.byteLength; block += 64) {
    for (let t = 0; t < 16; t++) schedule[t] = padded.getUint32(block + 4 * t);
    for (let t = 16; t < 64; t++) {
      const [two, fifteen] = [schedule[t - 2], schedule[t - 15]];
      const mixedTwo = rotateRight(two, 17) ^ rotateRight(two, 19) ^ (two >>> 10);
      const mixedFifteen = rotateRight(fifteen, 7) ^ rotateRight(fifteen, 18) ^ (fifteen >>> 3);
      schedule[t] = mixedTwo + schedule[t - 7] + mixedFifteen + schedule[t - 16];
    }
    compress(state, schedule);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** Adds a one bit, zeros, and the length in bits as 64 bits, to whole blocks of 64 bytes. */
function pad(bytes: Uint8Array): DataView {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const padded = new Uint8Array(blocks * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0);
  return view;
}

function compress(state: Uint32Array, schedule: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state;
  for (let t = 0; t < 64; t++) {
    const mixedE = rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + mixedE + choice + roundConstants[t] + schedule[t]) | 0;
    const mixedA = rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e] = [g, f, e, (d + first) | 0];
    [d, c, b, a] = [c, b, a, (first + mixedA + majority) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] += word;
  });
}

function rotateRight(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** The first 32 bits of the fractional parts of the roots of the first primes. */
function rootFractions(count: number, root: (prime: number) => number): number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes.map((prime) => Math.floor((root(prime) % 1) * 2 ** 32));
}

const roundConstants = /* @__PURE__ */ rootFractions(64, Math.cbrt);
