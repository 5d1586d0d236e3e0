/** A source and the day on which somebody last compared what we say with what it says. */
export interface CheckedSource {
  readonly id: string;
  readonly checked: string;
}

/** Sources that were checked more than a year before `today`, the longest ago first. */
export function staleSources<Source extends CheckedSource>(
  sources: readonly Source[],
  today: Date,
): Source[] {
  const yearAgo = new Date(today);
  yearAgo.setUTCFullYear(today.getUTCFullYear() - 1);
  const limit = yearAgo.toISOString().slice(0, 10);
  return sources
    .filter(({ checked }) => checked < limit)
    .toSorted((one, other) => one.checked.localeCompare(other.checked));
}
