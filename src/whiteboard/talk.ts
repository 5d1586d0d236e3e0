import { Clock, clockWords } from '../practice/interview/clock.ts';
import { strokesAfter } from './progress.ts';

const secondsPerMinute = 60;

/** Lets the board of `<five-minutes-aloud>` grow by the clock, and be held, passed over and begun again. */
export function holdTalk(element: HTMLElement): void {
  const names = JSON.parse(element.dataset.minutes ?? '[]') as readonly string[];
  const board = element.querySelector<SVGElement>('.whiteboard');
  const controls = element.querySelector<HTMLElement>('.controls');
  const go = element.querySelector<HTMLButtonElement>('[data-do=go]');
  const digits = element.querySelector('.clock');
  const said = element.querySelector('.said');
  if (!board || !controls || !go || !digits || !said) return;
  const strokes = [...board.querySelectorAll<SVGElement>('[data-minute]')];
  let minute = 1;
  let clock = new Clock(secondsPerMinute);
  let timer: ReturnType<typeof setInterval> | undefined;

  const show = (): void => {
    const mine = strokes.filter((stroke) => stroke.dataset.minute === String(minute));
    const drawn = strokesAfter(mine.length, clock.run / 1000);
    for (const stroke of strokes) {
      const isBefore = Number(stroke.dataset.minute) < minute;
      const isDrawn = isBefore || mine.slice(0, drawn).includes(stroke);
      stroke.toggleAttribute('data-undrawn', !isDrawn);
    }
    board.dataset.now = String(minute);
    digits.textContent = clockWords(clock.left);
    go.textContent = clock.isRunning ? 'Hold' : clock.run > 0 ? 'Go on' : 'Start';
  };

  const enter = (next: number, running: boolean): void => {
    minute = next;
    clock = new Clock(secondsPerMinute);
    if (running) clock.start();
    said.textContent = `Minute ${minute} of ${names.length}: ${names[minute - 1]}.`;
    show();
  };

  const tick = (): void => {
    if (clock.isRunning && clock.left === 0) {
      if (minute < names.length) enter(minute + 1, true);
      else {
        clock.hold();
        said.textContent = 'That was five minutes. Now draw it from memory.';
      }
    }
    show();
  };

  const act: Readonly<Record<string, () => void>> = {
    go: () => {
      if (clock.isRunning) clock.hold();
      else if (clock.left === 0) enter(1, true);
      else if (clock.run > 0) clock.start();
      else enter(minute, true);
      clearInterval(timer);
      if (clock.isRunning) timer = setInterval(tick, 250);
      show();
    },
    back: () => enter(Math.max(1, minute - 1), clock.isRunning),
    next: () => enter(Math.min(names.length, minute + 1), clock.isRunning),
  };
  element.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
    if (button) act[button.dataset.do ?? '']?.();
  });
  controls.hidden = false;
}
