import { limits } from '../limits.ts';

const prefix = '#try=';

/** The fragment of a link that holds the code of a snippet; null when the code is too long. */
export async function shareFragment(id: string, code: string): Promise<string | null> {
  if (code.length > limits.program) return null;
  const packed = await through(
    new TextEncoder().encode(code),
    new CompressionStream('deflate-raw'),
  );
  const text = btoa(String.fromCharCode(...packed));
  const payload = text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return payload.length > 8_000 ? null : `${prefix}${id}~${payload}`;
}

/** The code that a fragment holds for a snippet; null when it holds none, or nothing readable. */
export async function sharedCode(id: string, fragment: string): Promise<string | null> {
  const start = `${prefix}${id}~`;
  if (!fragment.startsWith(start) || fragment.length > 20_000) return null;
  try {
    const text = fragment.slice(start.length).replaceAll('-', '+').replaceAll('_', '/');
    const packed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const bytes = await through(packed, new DecompressionStream('deflate-raw'));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Reads no more than a program may hold, so that a small link cannot unpack to a huge text. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: number[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Uint8Array.from(parts);
    if (parts.length + value.length > limits.program * 4) throw new RangeError('Too long');
    for (const byte of value) parts.push(byte);
  }
}
