import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePng } from './png.ts';

/** The chunks of a PNG, each with its checksum verified by zlib. */
function chunksOf(png: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.set(body.toString('latin1', 0, 4), body.subarray(4));
    at += 12 + length;
  }
  return chunks;
}

describe('encodePng', () => {
  it('stores pixels that zlib reads back, in more than one block', () => {
    const samples = Uint8Array.from({ length: 300 * 300 }, (_, index) => index % 251);
    const chunks = chunksOf(encodePng({ width: 300, height: 300, channels: 1 }, samples));
    const header = chunks.get('IHDR');
    expect([header?.readUInt32BE(0), header?.readUInt32BE(4), header?.[8], header?.[9]]).toEqual([
      300, 300, 8, 0,
    ]);
    const rows = inflateSync(chunks.get('IDAT') ?? Buffer.of());
    expect(rows.length).toBe(301 * 300);
    expect([...rows.subarray(301, 305)]).toEqual([0, 300 % 251, 301 % 251, 302 % 251]);
  });

  it('takes a compressor', () => {
    const samples = new Uint8Array(30 * 30 * 3).fill(7);
    const picture = { width: 30, height: 30, channels: 3 } as const;
    const small = encodePng(picture, samples, (bytes) => deflateSync(bytes));
    expect(small.length).toBeLessThan(encodePng(picture, samples).length / 10);
    expect(inflateSync(chunksOf(small).get('IDAT') ?? Buffer.of()).length).toBe(91 * 30);
  });
});
