import { keptNames, readKept, writeKept } from './storage.ts';

/** What a reader said of a card: again, hard, good, easy. */
export const grades = [1, 2, 3, 4] as const;
export type KeptGrade = (typeof grades)[number];

/** When a card was reviewed, in seconds since 1970, and how well it was known. */
export type Review = readonly [seconds: number, grade: KeptGrade];

/**
 * A card's whole history. Nothing is ever taken out of it: a review that was undone is in both lists,
 * so that the histories of two devices are joined by putting them together.
 */
export interface KeptCard {
  readonly reviews: readonly Review[];
  readonly undone: readonly Review[];
  /** When it comes back, in seconds since 1970; null until it is worked out anew. */
  readonly due: number | null;
}

const start = 'card:';
const none: KeptCard = { reviews: [], undone: [], due: null };

export function keptCard(id: string): KeptCard {
  return cardOf(readKept(start + id)) ?? none;
}

/** Every card that was ever reviewed, by its id. */
export function keptCards(): Readonly<Record<string, KeptCard>> {
  const ids = keptNames(start).map((name) => name.slice(start.length));
  const cards = ids.toSorted().map((id) => [id, keptCard(id)] as const);
  return Object.fromEntries(cards.filter(([, { reviews }]) => reviews.length > 0));
}

/** The reviews that count, the earliest first. */
export function standingReviews({ reviews, undone }: KeptCard): readonly Review[] {
  const gone = new Set(undone.map(String));
  return reviews.filter((review) => !gone.has(String(review)));
}

/** The card with one more review; two never fall on one second. */
export function withReview(card: KeptCard, seconds: number, grade: KeptGrade): KeptCard {
  const last = card.reviews.at(-1)?.[0] ?? 0;
  const review = [Math.max(seconds, last + 1), grade] as const;
  return { ...card, reviews: [...card.reviews, review], due: null };
}

/** The card without its last review. */
export function withoutReview(card: KeptCard): KeptCard {
  const last = standingReviews(card).at(-1);
  return last ? { ...card, undone: inOrder([...card.undone, last]), due: null } : card;
}

/** Both histories in one. */
export function joinCards(one: KeptCard, other: KeptCard): KeptCard {
  const joined = {
    reviews: inOrder([...one.reviews, ...other.reviews]),
    undone: inOrder([...one.undone, ...other.undone]),
  };
  const same = [one, other].filter((card) => historyOf(card) === historyOf(joined));
  const dues = same.flatMap(({ due }) => due ?? []);
  return { ...joined, due: dues.length > 0 ? Math.max(...dues) : null };
}

/** Whether it was kept: storage may be full or forbidden. */
export function keepCard(id: string, card: KeptCard): boolean {
  return writeKept(start + id, card);
}

/** A card as it is kept or copied; null where it is none. */
export function cardOf(value: unknown): KeptCard | null {
  if (typeof value !== 'object' || value === null) return null;
  const { reviews, undone, due } = value as Partial<Record<keyof KeptCard, unknown>>;
  if (!Array.isArray(reviews) || !Array.isArray(undone)) return null;
  return {
    reviews: inOrder(reviews.filter(isReview)),
    undone: inOrder(undone.filter(isReview)),
    due: typeof due === 'number' && Number.isSafeInteger(due) ? due : null,
  };
}

function isReview(value: unknown): value is Review {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [seconds, grade] = value as unknown[];
  return Number.isSafeInteger(seconds) && grades.includes(grade as KeptGrade);
}

function historyOf({ reviews, undone }: Pick<KeptCard, 'reviews' | 'undone'>): string {
  return JSON.stringify([reviews, undone]);
}

/** The earliest first, none twice. */
function inOrder(reviews: readonly Review[]): readonly Review[] {
  const each = new Map(reviews.map((review) => [String(review), review]));
  return [...each.values()].sort((one, other) => one[0] - other[0] || one[1] - other[1]);
}
