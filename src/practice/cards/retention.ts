import { standingReviews } from '../../reader/kept/card-reviews.ts';
import type { Kept } from './session.ts';

/** Of what comes back, the share that should still be known. */
export const wishedRetention = 0.9;

const week = 7 * 24 * 3600;

export interface RetentionWeek {
  /** Weeks before the one that ends now. */
  readonly ago: number;
  readonly reviewed: number;
  /** Share of them that was known; null where nothing came back. */
  readonly known: number | null;
}

/**
 * Of the cards that came back in each of the last weeks, the share that was known. A first meeting is
 * no coming back, nor is a card that was repeated on its day.
 */
export function retentionOf(kept: Kept, seconds: number, weeks = 8): readonly RetentionWeek[] {
  const back = Object.values(kept).flatMap((card) => {
    const reviews = standingReviews(card);
    return reviews.filter(([at], index) => {
      const before = reviews[index - 1];
      return before !== undefined && at - before[0] > 12 * 3600;
    });
  });
  return Array.from({ length: weeks }, (_, index) => {
    const ago = weeks - 1 - index;
    const those = back.filter(([at]) => Math.floor((seconds - at) / week) === ago);
    const known = those.filter(([, grade]) => grade > 1).length;
    return {
      ago,
      reviewed: those.length,
      known: those.length === 0 ? null : known / those.length,
    };
  });
}
