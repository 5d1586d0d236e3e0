/** Something on a topic that a reader can run: a snippet or an exercise. */
export interface Runnable {
  /** Topic and file: `ml-fundamentals/leakage`. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly station?: number;
}

/** Path under the base of a snippet's or an exercise's own page. */
export function runnablePath({ id }: Pick<Runnable, 'id'>): string {
  return `try/${id}/`;
}

/** A topic's runnables, in the order in which a board meets their stations. */
export function ofTopic<Item extends Runnable>(items: readonly Item[], topic: string): Item[] {
  return items
    .filter(({ id }) => id.startsWith(`${topic}/`))
    .toSorted(
      (one, other) => (one.station ?? 0) - (other.station ?? 0) || one.id.localeCompare(other.id),
    );
}
