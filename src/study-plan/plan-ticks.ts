import { keepChoice, keptChoices } from '../reader/kept/choices.ts';

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
const start = 'plan:';
const beginning = 'plan-begun';

/**
 * Lets the rows of a plan be ticked: what was ticked is kept, counted, and opens the day that is
 * today. Returns false where the browser would not keep it.
 */
export function showTicks(plan: HTMLElement): void {
  const kept = keptChoices();
  for (const box of boxesOf(plan)) box.checked = kept[start + tickOf(box)]?.[0] === true;
  const begun = kept[beginning]?.[0];
  if (typeof begun === 'string') openDay(plan, daysSince(begun, new Date()) + 1);
  count(plan);
}

/** Keeps a tick, and the day of the first; whether it was kept. */
export function keepTick(plan: HTMLElement, box: HTMLInputElement): boolean {
  count(plan);
  const isKept = keepChoice(start + tickOf(box), box.checked);
  if (keptChoices()[beginning] === undefined) keepChoice(beginning, new Date().toDateString());
  return isKept;
}

/** Whole days by the reader's calendar from one date to another. */
export function daysSince(begun: string, today: Date): number {
  const from = new Date(begun).setHours(12, 0, 0, 0);
  return Math.max(0, Math.round((new Date(today).setHours(12, 0, 0, 0) - from) / 86_400_000));
}

function openDay(plan: HTMLElement, number: number): void {
  const days = [...plan.querySelectorAll<HTMLDetailsElement>('details[data-day]')];
  const today = Math.min(number, days.length);
  for (const [index, day] of days.entries()) day.open = index + 1 === today;
}

function count(plan: HTMLElement): void {
  const all = boxesOf(plan);
  const done = all.filter(({ checked }) => checked).length;
  const line = plan.querySelector('.sum .done');
  if (line) line.textContent = done > 0 ? `${done} of ${all.length} done.` : '';
  const bar = plan.querySelector('progress');
  if (bar) {
    bar.hidden = done === 0;
    bar.max = all.length;
    bar.value = done;
  }
  for (const day of plan.querySelectorAll<HTMLElement>('details[data-day]')) {
    const boxes = boxesOf(day);
    const ticked = boxes.filter(({ checked }) => checked).length;
    const mark = day.querySelector('summary .done');
    if (mark) mark.textContent = ticked > 0 ? `${ticked} of ${boxes.length} done` : '';
  }
}

function boxesOf(part: HTMLElement): HTMLInputElement[] {
  return [...part.querySelectorAll<HTMLInputElement>('[data-tick]')];
}

/** The id of a box's row: a star stands for the path of the row's link. */
function tickOf(box: HTMLInputElement): string {
  const path = box.closest('tr')?.querySelector('a')?.getAttribute('href')?.slice(base.length);
  return (box.dataset.tick ?? '').replace('*', path ?? '');
}
