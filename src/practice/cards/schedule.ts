import { createEmptyCard, fsrs, type Card } from 'ts-fsrs';
import { wishedRetention } from './retention.ts';
import { standingReviews, type KeptCard, type KeptGrade } from '../../reader/kept/card-reviews.ts';

/** Without fuzz, so that two devices with one history agree on the day. */
const scheduler = fsrs({ request_retention: wishedRetention, enable_fuzz: false });

/** Where a card stands after its history, by FSRS; undefined before its first review. */
export function standingOf(card: KeptCard): Card | undefined {
  const reviews = standingReviews(card);
  const [first] = reviews;
  if (!first) return undefined;
  return reviews.reduce<Card>(
    (standing, [seconds, grade]) => scheduler.next(standing, dateOf(seconds), grade).card,
    createEmptyCard(dateOf(first[0])),
  );
}

/** The card with the second in which it comes back; null where it has no review that counts. */
export function withDue(card: KeptCard): KeptCard {
  const due = standingOf(card)?.due;
  return { ...card, due: due ? Math.floor(due.getTime() / 1000) : null };
}

/** The seconds until a card would come back, for each grade that it could be given now. */
export function waitsOf(card: KeptCard, seconds: number): Readonly<Record<KeptGrade, number>> {
  const standing: Card = standingOf(card) ?? createEmptyCard(dateOf(seconds));
  const wait = (grade: KeptGrade): number =>
    scheduler.next(standing, dateOf(seconds), grade).card.due.getTime() / 1000 - seconds;
  return { 1: wait(1), 2: wait(2), 3: wait(3), 4: wait(4) };
}

/** The chance that a card is still known; 0 before its first review. */
export function recallAt(card: KeptCard, seconds: number): number {
  const standing = standingOf(card);
  return standing ? scheduler.get_retrievability(standing, dateOf(seconds), false) : 0;
}

function dateOf(seconds: number): Date {
  return new Date(seconds * 1000);
}
