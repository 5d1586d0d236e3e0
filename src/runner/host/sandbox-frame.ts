import type { Connect, FromFrame } from '../protocol.ts';
import { sandboxMark } from '../sandbox/mark.ts';
import { LoadError, loadText } from './load.ts';

/** A sandbox frame that has answered. */
export interface ConnectedFrame {
  readonly element: HTMLIFrameElement;
  readonly port: MessagePort;
}

/** Milliseconds within which the frame's own script has to start. */
const readyWithin = 10_000;

/**
 * Puts the sandbox into the page and connects to it. Its text is fetched by the page, since a frame
 * without an origin is out of the service worker's reach; the page's policy is handed on to it.
 *
 * @throws LoadError when the text cannot be had, or does not start
 */
export async function connectFrame(
  url: string,
  receive: (message: FromFrame) => void,
): Promise<ConnectedFrame> {
  const text = await loadText(url);
  if (!text.includes(sandboxMark)) throw new LoadError(url);
  const element = document.createElement('iframe');
  element.setAttribute('sandbox', 'allow-scripts');
  element.title = 'Sandbox in which snippets run';
  element.hidden = true;
  element.srcdoc = text;
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      clearTimeout(timer);
      removeEventListener('message', ready);
    };
    const ready = (event: MessageEvent): void => {
      if (event.source !== element.contentWindow || event.data?.kind !== 'frame-ready') return;
      settle();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<FromFrame>) => receive(data);
      const message: Connect = { kind: 'connect' };
      element.contentWindow?.postMessage(message, '*', [port2]);
      resolve({ element, port: port1 });
    };
    const timer = setTimeout(() => {
      settle();
      element.remove();
      reject(new LoadError(url));
    }, readyWithin);
    addEventListener('message', ready);
    document.body.append(element);
  });
}
