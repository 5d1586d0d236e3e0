import type { Random } from '../../vision/random.ts';

/** The items in a random order (Fisher–Yates); the same source of randomness gives the same order. */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = random.integer(last + 1);
    [result[last], result[other]] = [result[other] as Item, result[last] as Item];
  }
  return result;
}

/** The items in a random order in which the groups take turns, so that a few items meet many groups. */
export function dealt<Item>(
  items: readonly Item[],
  groupOf: (item: Item) => string,
  random: Random,
): Item[] {
  const groups = Map.groupBy(shuffled(items, random), groupOf);
  const hands = shuffled([...groups.values()], random);
  const most = Math.max(0, ...hands.map((hand) => hand.length));
  return Array.from({ length: most }, (_, turn) =>
    hands.flatMap((hand) => hand[turn] ?? []),
  ).flat();
}
