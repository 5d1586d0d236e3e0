/** Something to do in the time that is left, with its own minutes. */
export interface StudyItem {
  readonly kind: 'page' | 'question' | 'exercise' | 'figure' | 'drawing' | 'own';
  readonly title: string;
  /** Under the base: `line/decide/`. */
  readonly path: string;
  readonly minutes: number;
  /** Slug of its topic; absent where it belongs to all. */
  readonly topic?: string | undefined;
  /** What comes first: lower numbers before higher ones, whatever the topic. */
  readonly order: number;
}

/** What comes back on many days: cards, mock interviews, the cheat sheet. */
export interface Routine {
  readonly title: string;
  readonly path: string;
  readonly minutes: number;
  /** How many of its minutes are spoken. */
  readonly aloud: number;
  /** On which days, counted from 1; on the last alone where it says so. */
  readonly days: { readonly first: number; readonly every: number } | 'last';
}

export interface PlanRow {
  /** Unique in its plan: what is ticked. */
  readonly id: string;
  readonly title: string;
  /** Absent for time that belongs to no page. */
  readonly path?: string;
  readonly minutes: number;
  /** How many of them are spoken. */
  readonly aloud: number;
  /** Whether it was done before and is done again, since it was scored weak. */
  readonly again: boolean;
}

export interface PlanDay {
  readonly rows: readonly PlanRow[];
  /** Minutes of the rows. */
  readonly study: number;
  /** Minutes of the day that are the reader's own. */
  readonly rest: number;
}

export interface StudyPlan {
  readonly minutes: number;
  readonly days: readonly PlanDay[];
}

/** All that a plan is made of. */
export interface PlanParts {
  readonly items: readonly StudyItem[];
  readonly routines: readonly Routine[];
  /** Plans laid out by hand for the shortest times, the shortest first. */
  readonly byHand: readonly HandMade[];
}

export interface HandMade {
  readonly minutes: number;
  readonly rows: readonly Omit<PlanRow, 'id' | 'again'>[];
}

/** What a reader wants a plan for. */
export interface PlanWish {
  /** Whole minutes that are left, from `planMinutes.least` to `planMinutes.most`. */
  readonly minutes: number;
  /** Slugs of the topics wanted; what belongs to no topic is always in. */
  readonly topics: readonly string[];
  /** Paths of what was scored weak: it gets a second round. */
  readonly weak?: readonly string[];
}

/** Minutes for which a plan can be made: half an hour to thirty days. */
export const planMinutes = { least: 30, most: 30 * 24 * 60 } as const;

/** Nobody learns more than four hours a day for long. */
export const studyMinutesOfDay = 240;

export const dayMinutes = 24 * 60;
