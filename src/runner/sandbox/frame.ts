/**
 * The script of the sandbox frame. It runs programs for the page that holds the frame, each in a
 * worker of its own, and never runs one itself.
 */
import type { FromFrame, FrameReady, ToFrame } from '../protocol.ts';
import { unreachable } from '../protocol.ts';
import { Run } from './run.ts';

const guest = document.getElementById('guest')?.textContent ?? '';
let run: Run | null = null;

function receive(message: ToFrame, reply: (message: FromFrame) => void): void {
  switch (message.kind) {
    case 'ping':
      return reply({ kind: 'pong' });
    case 'stop':
      if (run?.number === message.run) run.end('stopped');
      return;
    case 'start':
      run?.end('stopped');
      run = new Run(message, guest, reply);
      return;
    default:
      unreachable(message);
  }
}

/** The first port that the page hands over is the only one that is ever listened to. */
function connect(event: MessageEvent): void {
  const [port] = event.ports;
  if (event.source !== parent || event.data?.kind !== 'connect' || !port) return;
  removeEventListener('message', connect);
  port.onmessage = ({ data }: MessageEvent<ToFrame>) =>
    receive(data, (message) => port.postMessage(message));
}

// Without an opaque origin (opened as a page, or framed without `sandbox`) nothing is ever run.
if (origin === 'null' && parent !== window) {
  addEventListener('message', connect);
  const ready: FrameReady = { kind: 'frame-ready' };
  parent.postMessage(ready, '*');
}
