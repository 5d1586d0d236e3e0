import { limits } from '../limits.ts';

const prefix = '#try=';

/** The fragment of a link that holds the code of a snippet; null when the code is too long. */
export async function shareFragment(id: string, code: string): Promise<string | null> {
  if (!mayBeShared(code)) return null;
  const packed = await through(
    new TextEncoder().encode(code),
    new CompressionStream('deflate-raw'),
  );
  const text = btoa(String.fromCharCode(...packed));
  const payload = text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return payload.length > 8_000 ? null : `${prefix}${id}~${payload}`;
}

/** What a fragment holds for a snippet. */
export type Shared =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'code'; readonly code: string };

export async function sharedCode(id: string, fragment: string): Promise<Shared> {
  const start = `${prefix}${id}~`;
  if (!fragment.startsWith(start)) return { kind: 'nothing' };
  try {
    if (fragment.length > 20_000) throw new RangeError('Too long');
    const text = fragment.slice(start.length).replaceAll('-', '+').replaceAll('_', '/');
    const packed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const bytes = await through(packed, new DecompressionStream('deflate-raw'));
    const code = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (code !== '' && mayBeShared(code)) return { kind: 'code', code };
  } catch {
    // What cannot be unpacked is damaged, too.
  }
  return { kind: 'damaged' };
}

/** No more than a page can show at once, so that a reader can read what they run. */
function mayBeShared(code: string): boolean {
  return code.length <= limits.program && code.split('\n').length <= limits.programLines;
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
