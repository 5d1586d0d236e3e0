/** Something to do in the time that is left, with its own minutes. */
export interface StudyItem {
  readonly title: string;
  /** Under the base: `line/decide/`. */
  readonly path: string;
  readonly minutes: number;
  /** Slug of its topic; absent where it belongs to all. */
  readonly topic?: string | undefined;
  /** What comes first: lower numbers before higher ones, whatever the topic. */
  readonly order: number;
  /** Worth doing once more when everything was done. */
  readonly again: boolean;
}

export interface PlanRow {
  readonly title: string;
  /** Absent for time that belongs to no page. */
  readonly path?: string;
  readonly minutes: number;
  /** Which time it is; 1 the first. */
  readonly round: number;
}

export interface PlanDay {
  readonly rows: readonly PlanRow[];
  /** Minutes of the rows. */
  readonly study: number;
  /** Minutes of the day that are for sleep, food and everything else. */
  readonly rest: number;
}

export interface StudyPlan {
  readonly minutes: number;
  readonly days: readonly PlanDay[];
}

/** Minutes for which a plan can be made: half an hour to thirty days. */
export const planMinutes = { least: 30, most: 30 * 24 * 60 } as const;

/** Nobody learns more than four hours a day for long. */
export const studyMinutesOfDay = 240;

const dayMinutes = 24 * 60;
/** How far down the list we look for something that still fits into a day. */
const lookAhead = 12;

/**
 * What to do with the time that is left: every minute of it, in days, what matters most first, then
 * what is worth repeating, round after round. The last thing is `closing`, if there is an hour or more.
 *
 * @param minutes whole minutes that are left, from `planMinutes.least` to `planMinutes.most`
 * @param topics slugs of the topics wanted; what belongs to no topic is always in
 * @throws RangeError for other times
 */
export function studyPlan(
  items: readonly StudyItem[],
  minutes: number,
  topics: readonly string[],
  closing?: StudyItem,
): StudyPlan {
  const { least, most } = planMinutes;
  if (!Number.isInteger(minutes) || minutes < least || minutes > most) {
    throw new RangeError(
      `minutes: found ${minutes}: write a whole number from ${least} to ${most}`,
    );
  }
  const queue = new Rounds(
    items
      .filter(({ topic }) => topic === undefined || topics.includes(topic))
      .toSorted((one, other) => one.order - other.order || rank(topics, one) - rank(topics, other)),
  );
  const lengths = dayLengths(minutes);
  const ends = closing && minutes >= 60 ? closing : undefined;
  return {
    minutes,
    days: lengths.map((length, index) => {
      const study = Math.min(length, studyMinutesOfDay);
      const last = index === lengths.length - 1 && ends && ends.minutes <= study ? [ends] : [];
      const taken = last.reduce((sum, item) => sum + item.minutes, 0);
      const rows = [...fill(queue, study - taken), ...last.map((item) => rowOf(item, 1))];
      return { rows, study, rest: length - study };
    }),
  };
}

/** Whole days first; what is left over is the day of the interview. */
function dayLengths(minutes: number): readonly number[] {
  const whole = Array<number>(Math.floor(minutes / dayMinutes)).fill(dayMinutes);
  return minutes % dayMinutes === 0 ? whole : [...whole, minutes % dayMinutes];
}

function fill(queue: Rounds, capacity: number): readonly PlanRow[] {
  const rows: PlanRow[] = [];
  let left = capacity;
  for (let row = queue.take(left); row; row = queue.take(left)) {
    rows.push(row);
    left -= row.minutes;
  }
  return left > 0 ? [...rows, { title: 'Back to what went worst', minutes: left, round: 1 }] : rows;
}

/** The items in their order; when they are used up, those that are worth it once more. */
class Rounds {
  #waiting: StudyItem[];
  readonly #again: readonly StudyItem[];
  #round = 1;

  constructor(items: readonly StudyItem[]) {
    this.#waiting = [...items];
    this.#again = items.filter(({ again }) => again);
  }

  /** The next item that fits into so many minutes. */
  take(minutes: number): PlanRow | undefined {
    if (this.#waiting.length === 0) {
      this.#waiting = [...this.#again];
      this.#round++;
    }
    const at = this.#waiting.slice(0, lookAhead).findIndex((item) => item.minutes <= minutes);
    const [item] = at < 0 ? [] : this.#waiting.splice(at, 1);
    return item && rowOf(item, this.#round);
  }
}

function rowOf({ title, path, minutes }: StudyItem, round: number): PlanRow {
  return { title, path, minutes, round };
}

function rank(topics: readonly string[], { topic }: StudyItem): number {
  return topic === undefined ? -1 : topics.indexOf(topic);
}
