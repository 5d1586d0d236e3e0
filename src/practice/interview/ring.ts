import { clockWords, type Clock } from './clock.ts';

/** Seconds from which the ring says that the end is near. */
const nearSeconds = 15;

/** A ring that empties, around digits that can be read from across the room. */
export const ringHtml =
  '<div class="ring"><svg viewBox="0 0 200 200" aria-hidden="true">' +
  '<circle class="track" cx="100" cy="100" r="92" />' +
  '<circle class="left" cx="100" cy="100" r="92" pathLength="1" transform="rotate(-90 100 100)" />' +
  '</svg><span class="digits" role="timer" aria-label="Time left"></span></div>';

export function showRing(scene: HTMLElement, clock: Clock): void {
  const ring = scene.querySelector<HTMLElement>('.ring');
  const digits = ring?.querySelector('.digits');
  if (!ring || !digits) return;
  ring.style.setProperty('--gone', String(1 - clock.share));
  ring.dataset.state = clock.left === 0 ? 'over' : clock.left <= nearSeconds ? 'near' : 'running';
  const words = clockWords(clock.left);
  if (digits.textContent !== words) digits.textContent = words;
}
