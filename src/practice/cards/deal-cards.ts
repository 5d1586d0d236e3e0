import { keepCard, keptCard, keptCards } from '../../reader/kept/card-reviews.ts';
import { withoutReview, withReview } from '../../reader/kept/card-reviews.ts';
import { grades, type KeptCard, type KeptGrade } from '../../reader/kept/card-reviews.ts';
import { now } from '../../reader/kept/latest.ts';
import { keepScore } from '../../reader/kept/scores.ts';
import type { CardHead } from './card.ts';
import { CardTable } from './card-table.ts';
import { CardSource } from './load-cards.ts';
import { withDue } from './schedule.ts';
import { todayOf } from './session.ts';

export interface Dealing {
  readonly base: string;
  readonly kinds: readonly string[];
  readonly newCards: number;
}

/** Deals the day's cards until none is left or the reader stops. */
export async function dealCards(
  root: HTMLElement,
  { base, kinds, newCards }: Dealing,
): Promise<void> {
  const source = new CardSource(base);
  const heads = (await source.heads()).filter(({ kind }) => kinds.includes(kind));
  const hand = new Map(Object.entries(workedOut(keptCards())));
  const table = new CardTable(root, base);
  const undoable: CardHead[] = [];

  const keep = (id: string, card: KeptCard): void => {
    hand.set(id, card);
    if (!keepCard(id, card)) table.warn();
  };
  const undo = (): CardHead | undefined => {
    const last = undoable.pop();
    if (last) keep(last.id, withDue(withoutReview(hand.get(last.id) ?? keptCard(last.id))));
    return last;
  };
  const next = (): { readonly head: CardHead | undefined; readonly left: number } => {
    const day = todayOf(heads, Object.fromEntries(hand), { newCards, seconds: now() });
    const [id] = [...day.due, ...day.fresh, ...day.soon];
    return {
      head: heads.find((each) => each.id === id),
      left: day.due.length + day.fresh.length + day.soon.length,
    };
  };

  let again: CardHead | undefined;
  for (;;) {
    const { head: dealt, left } = next();
    const head = again ?? dealt;
    again = undefined;
    if (!head) {
      await table.end();
      return;
    }
    const [faces, lines] = await Promise.all([source.faces(head), source.lines(head)]);
    const card = hand.get(head.id) ?? keptCard(head.id);
    const shown = { head, faces, lines, card, left, canUndo: undoable.length > 0 };
    const action = await table.ask(shown);
    if (action === 'stop') return;
    if (action === 'undo') {
      again = undo();
      continue;
    }
    const grade = Number(action) as KeptGrade;
    if (!grades.includes(grade)) continue;
    keep(head.id, withDue(withReview(card, now(), grade)));
    undoable.push(head);
    if (head.kind === 'question') keepScore(head.id.replace(/^question\//, ''), scoreOf(grade));
  }
}

/** Cards whose return was left open, such as after two histories were joined, get theirs. */
function workedOut(cards: Readonly<Record<string, KeptCard>>): Readonly<Record<string, KeptCard>> {
  return Object.fromEntries(
    Object.entries(cards).map(([id, card]) => {
      if (card.due !== null) return [id, card];
      const dated = withDue(card);
      if (dated.due !== null) keepCard(id, dated);
      return [id, dated];
    }),
  );
}

/** The level of the rubric that a grade stands for. */
function scoreOf(grade: KeptGrade) {
  return grade === 4 ? 'strong' : grade === 3 ? 'hire' : 'weak';
}
