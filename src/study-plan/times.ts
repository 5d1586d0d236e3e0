/** The times that have a plan of their own, made at build; the one without a slug at the address without a name. */
export const namedTimes = [
  { slug: '30-minutes', name: '30 minutes', minutes: 30 },
  { slug: undefined, name: 'an hour', minutes: 60 },
  { slug: 'an-evening', name: 'an evening', minutes: 180 },
  { slug: '1-day', name: 'a day', minutes: 24 * 60 },
  { slug: '3-days', name: 'three days', minutes: 3 * 24 * 60 },
  { slug: '2-weeks', name: 'two weeks', minutes: 14 * 24 * 60 },
] as const;

const units = [
  { name: 'days', minutes: 24 * 60 },
  { name: 'hours', minutes: 60 },
  { name: 'minutes', minutes: 1 },
] as const;

/** The units in which a time can be given, the smallest first. */
export const timeUnits = units.toReversed();

/** A time as its form says it: in the largest unit of which it is a whole number. */
export function timeInWords(minutes: number): { readonly amount: number; readonly unit: number } {
  const unit = units.find((each) => minutes % each.minutes === 0)?.minutes ?? 1;
  return { amount: minutes / unit, unit };
}
