/** Names that programs elsewhere know and that a snippet cannot have. */
const outside = new Set(
  [
    'fetch XMLHttpRequest WebSocket EventSource WebTransport Worker SharedWorker importScripts',
    'postMessage BroadcastChannel MessageChannel navigator location history open close window',
    'document parent top frames opener alert confirm prompt localStorage sessionStorage indexedDB',
    'caches cookieStore crypto Image Audio requestAnimationFrame WebAssembly Buffer process',
    'require module exports global __dirname __filename setImmediate Deno Bun URL Blob',
  ]
    .join(' ')
    .split(' '),
);

const why =
  'A snippet is shut in: there is no network, page, storage or Node here, only the language, console, show and #vision.';

/** One sentence for a name that is not here because a snippet is shut in; null for any other. */
export function shutInWords(name: string): string | null {
  return outside.has(name) ? why : null;
}

/** The same for an error's text, as the engines write that a name is not there. */
export function shutInWordsFor(error: string): string | null {
  const [, missing] =
    /^ReferenceError: (?:Can't find variable: )?([\w$]+)/.exec(error) ??
    /^TypeError: (?:[\w$]+\.)*([\w$]+) is not a (?:function|constructor)/.exec(error) ??
    [];
  return missing ? shutInWords(missing) : null;
}
