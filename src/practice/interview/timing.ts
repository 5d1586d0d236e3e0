import type { RoundKind } from './step.ts';

/** How long an interview may be, in minutes. */
export const lengths = [15, 30, 45, 60] as const;
export type Length = (typeof lengths)[number];

/** Seconds to answer in, and minutes with revealing, ticking and following up. */
export const timing: Readonly<
  Record<RoundKind, { readonly seconds: number; readonly minutes: number }>
> = {
  opening: { seconds: 60, minutes: 2 },
  'warm-up': { seconds: 60, minutes: 2 },
  technical: { seconds: 120, minutes: 4 },
  whiteboard: { seconds: 300, minutes: 7 },
  behaviour: { seconds: 120, minutes: 4 },
  asking: { seconds: 90, minutes: 3 },
};

export const followUpSeconds = 45;

/** How many questions of each round; technical ones fill what is left. */
export const counts: Readonly<
  Record<Length, Readonly<Record<'warm-up' | 'whiteboard' | 'behaviour', number>>>
> = {
  15: { 'warm-up': 1, whiteboard: 0, behaviour: 1 },
  30: { 'warm-up': 1, whiteboard: 1, behaviour: 1 },
  45: { 'warm-up': 2, whiteboard: 1, behaviour: 2 },
  60: { 'warm-up': 2, whiteboard: 1, behaviour: 2 },
};
