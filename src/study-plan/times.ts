/** The times that have a plan of their own, made at build; the shortest at the address without a name. */
export const namedTimes = [
  { slug: undefined, name: 'an hour', minutes: 60 },
  { slug: '1-day', name: 'a day', minutes: 24 * 60 },
  { slug: '3-days', name: 'three days', minutes: 3 * 24 * 60 },
  { slug: '2-weeks', name: 'two weeks', minutes: 14 * 24 * 60 },
] as const;
