import { dayMinutes, planMinutes, studyMinutesOfDay } from './plan.ts';
import type {
  HandMade,
  PlanDay,
  PlanParts,
  PlanRow,
  PlanWish,
  StudyItem,
  StudyPlan,
} from './plan.ts';
import { routinesOf } from './routines.ts';

/** How far down the list we look for something that still fits into a day. */
const lookAhead = 12;
const spoken: readonly StudyItem['kind'][] = ['question', 'drawing', 'own'];

/**
 * What to do with the time that is left. Less than a day is laid out by hand; from a day on everything
 * is done once, spread evenly, with cards and mock interviews between, and what was scored weak once
 * more.
 *
 * @throws RangeError for times of which no plan is made
 */
export function studyPlan(parts: PlanParts, wish: PlanWish): StudyPlan {
  const { minutes } = wish;
  const { least, most } = planMinutes;
  if (!Number.isInteger(minutes) || minutes < least || minutes > most) {
    throw new RangeError(
      `minutes: found ${minutes}: write a whole number from ${least} to ${most}`,
    );
  }
  const days = minutes < dayMinutes ? [shortDay(parts, wish)] : longDays(parts, wish);
  return { minutes, days };
}

/** The longest plan by hand that fits, and what is left of the time with what comes first. */
function shortDay(parts: PlanParts, wish: PlanWish): PlanDay {
  const study = Math.min(wish.minutes, studyMinutesOfDay);
  const hand = parts.byHand.findLast(({ minutes }) => minutes <= study);
  const laid = hand ? rowsByHand(hand) : [];
  const named = new Set(laid.map(({ path }) => path));
  const queue = itemsOf(parts, wish).filter(({ path }) => !named.has(path));
  const rows = [...laid, ...take(queue, study - minutesOf(laid))];
  const over = study - minutesOf(rows);
  const filled = over === 0 ? rows : [...rows, backTo(over)];
  return { rows: filled, study, rest: wish.minutes - study };
}

function rowsByHand({ minutes, rows }: HandMade): readonly PlanRow[] {
  return rows.map((row, index) => ({
    ...row,
    id: `${minutes}-minutes-${index + 1}`,
    again: false,
  }));
}

function longDays(parts: PlanParts, wish: PlanWish): readonly PlanDay[] {
  const lengths = lengthsOfDays(wish.minutes);
  const queue = [...itemsOf(parts, wish)];
  const again = queue.filter(({ path }) => wish.weak?.includes(path) ?? false);
  const routines = lengths.map((length, index) =>
    routinesOf(parts.routines, { number: index + 1, of: lengths.length }, length),
  );
  return lengths.map((length, index) => {
    const fixed = routines[index] ?? [];
    const ahead = routines.slice(index).flat();
    const left = minutesOf(queue) + minutesOf(again) + minutesOf(ahead);
    const even = Math.ceil(left / (lengths.length - index));
    const most = Math.min(length, studyMinutesOfDay);
    // What does not fit exactly into one day must find room in those that are left.
    const room = Math.min(most, even + slack) - minutesOf(fixed);
    const first = take(queue, room);
    const second = queue.length > 0 ? [] : take(again, room - minutesOf(first), true);
    const rows = [...first, ...second, ...fixed];
    const study = minutesOf(rows);
    return { rows, study, rest: length - study };
  });
}

const slack = 10;

/** Whole days first; what is left over is the day of the interview. */
function lengthsOfDays(minutes: number): readonly number[] {
  const whole = Array<number>(Math.floor(minutes / dayMinutes)).fill(dayMinutes);
  return minutes % dayMinutes === 0 ? whole : [...whole, minutes % dayMinutes];
}

/** What the topics wanted have, what comes first in front. */
function itemsOf({ items }: PlanParts, { topics }: PlanWish): readonly StudyItem[] {
  const rank = ({ topic }: StudyItem): number => (topic === undefined ? -1 : topics.indexOf(topic));
  return items
    .filter(({ topic }) => topic === undefined || topics.includes(topic))
    .toSorted((one, other) => one.order - other.order || rank(one) - rank(other));
}

/** Takes from the queue what fits into so many minutes. */
function take(queue: StudyItem[], room: number, again = false): readonly PlanRow[] {
  const rows: PlanRow[] = [];
  for (let left = room; ;) {
    const at = queue.slice(0, lookAhead).findIndex(({ minutes }) => minutes <= left);
    const [item] = at < 0 ? [] : queue.splice(at, 1);
    if (!item) return rows;
    left -= item.minutes;
    rows.push(rowOf(item, again));
  }
}

function rowOf({ kind, title, path, minutes }: StudyItem, again: boolean): PlanRow {
  const aloud = spoken.includes(kind) ? minutes : 0;
  return { id: `${kind} ${path}${again ? ' again' : ''}`, title, path, minutes, aloud, again };
}

function backTo(minutes: number): PlanRow {
  return {
    id: 'back',
    title: 'Back to what went worst, aloud',
    minutes,
    aloud: minutes,
    again: false,
  };
}

function minutesOf(things: readonly { readonly minutes: number }[]): number {
  return things.reduce((sum, { minutes }) => sum + minutes, 0);
}
