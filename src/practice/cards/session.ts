import { standingReviews, type KeptCard } from '../../reader/kept/card-reviews.ts';
import type { CardHead } from './card.ts';

export type Kept = Readonly<Record<string, KeptCard>>;

/** How many new cards a day a reader meets who has set nothing. */
export const usualNewCards = 20;

/** A card that comes back within so many seconds is shown rather than ending for the day. */
const patience = 20 * 60;

export interface Today {
  /** Ids that are due, the longest due first. */
  readonly due: readonly string[];
  /** Ids that come back within minutes: for when nothing else is left. */
  readonly soon: readonly string[];
  /** Ids that were never reviewed, as many as the day still allows. */
  readonly fresh: readonly string[];
}

/** What a day holds: cards that have come back, then new ones, the kinds in turn. */
export function todayOf(
  heads: readonly CardHead[],
  kept: Kept,
  { newCards, seconds }: { readonly newCards: number; readonly seconds: number },
): Today {
  const known = new Map(
    Object.entries(kept).filter(([, card]) => standingReviews(card).length > 0),
  );
  const back = heads
    .flatMap(({ id }) => {
      const card = known.get(id);
      return card ? [{ id, due: card.due ?? 0 }] : [];
    })
    .toSorted((one, other) => one.due - other.due);
  const due = back.filter((card) => card.due <= seconds);
  const soon = back.filter((card) => card.due > seconds && card.due <= seconds + patience);
  const left = Math.max(0, newCards - metOn(kept, seconds));
  const unmet = inTurn(heads).filter(({ id }) => !known.has(id));
  return {
    due: due.map(({ id }) => id),
    soon: soon.map(({ id }) => id),
    fresh: unmet.slice(0, left).map(({ id }) => id),
  };
}

/** How many cards had their first review on the day of a second, by the reader's own clock. */
export function metOn(kept: Kept, seconds: number): number {
  const day = dayOf(seconds);
  return Object.values(kept).filter((card) => {
    const [first] = standingReviews(card);
    return first !== undefined && dayOf(first[0]) === day;
  }).length;
}

function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toDateString();
}

/** One of each kind and topic, then the next of each. */
function inTurn(heads: readonly CardHead[]): readonly CardHead[] {
  const groups = [...Map.groupBy(heads, ({ kind, topic }) => `${kind} ${topic}`).values()];
  const most = Math.max(0, ...groups.map((group) => group.length));
  return Array.from({ length: most }, (_, turn) =>
    groups.flatMap((group) => group[turn] ?? []),
  ).flat();
}
