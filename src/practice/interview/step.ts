/** The rounds of an interview, in the order in which they are held. */
export const rounds = [
  { kind: 'opening', name: 'Opening' },
  { kind: 'warm-up', name: 'Warm-up' },
  { kind: 'technical', name: 'Technical' },
  { kind: 'whiteboard', name: 'At the whiteboard' },
  { kind: 'behaviour', name: 'Behaviour' },
  { kind: 'asking', name: 'Your questions' },
] as const;

export type RoundKind = (typeof rounds)[number]['kind'];

/** A line that a listener can tick. */
export interface Line {
  /** HTML. */
  readonly text: string;
  /** Level of the rubric that it belongs to; absent for what every answer should have. */
  readonly level?: 'hire' | 'strong';
}

/** The line that the clock itself can tick. */
export const endedInTime = 'ended within the time';

export interface FollowUp {
  /** HTML. */
  readonly question: string;
  /** HTML; empty where the answer can only be the reader's own. */
  readonly answer: string;
}

export interface Reading {
  readonly title: string;
  /** Under the base. */
  readonly path: string;
}

/** Something that can be asked: of the bank, of the brief, of the drawings. */
export interface Asked {
  /** `topic/name` in the bank, else the round's own name for it. */
  readonly id: string;
  readonly question: string;
  readonly topic?: string;
  readonly level?: string;
  /** HTML of the 30-second answer; empty where the answer can only be the reader's own. */
  readonly short: string;
  /** The same as it is asked and answered in Seoul, where there is that. */
  readonly korean?: { readonly question: string; readonly short: string };
  /** Of question and answer, where it is not English. */
  readonly language?: 'ko';
  readonly lines: readonly Line[];
  readonly followUps: readonly FollowUp[];
  readonly reading: readonly Reading[];
  /** Path under the base of the drawing that is asked for. */
  readonly drawing?: string;
}

/** As much of a question of the bank as it takes to choose it; the rest is fetched once it is chosen. */
export interface QuestionHead {
  readonly id: string;
  readonly topic: string;
  readonly level: string;
}

/** What the build knows to ask. */
export interface Askable {
  readonly opening: readonly Asked[];
  readonly questions: readonly QuestionHead[];
  readonly whiteboard: readonly Asked[];
  readonly behaviour: readonly Asked[];
  readonly asking: readonly Asked[];
}

export interface Interruption {
  readonly afterSeconds: number;
  readonly words: string;
}

/** One question of an interview, with its time. */
export interface Step<Item = Asked> {
  readonly round: RoundKind;
  readonly asked: Item;
  /** To answer in. */
  readonly seconds: number;
  /** With listening, ticking and the follow-up. */
  readonly minutes: number;
  /** From 0 to 1: which follow-up is asked. */
  readonly lot: number;
  readonly interruption?: Interruption;
}

/** The step asked in Korean, as far as there is Korean for it: question and answer, not the follow-up. */
export function inKorean(step: Step): Step {
  const { korean } = step.asked;
  return korean ? { ...step, asked: { ...step.asked, ...korean, language: 'ko' } } : step;
}

/** The follow-up that the step's lot falls on. */
export function followUpOf({ asked: { followUps }, lot }: Step): FollowUp | undefined {
  return followUps[Math.floor(lot * followUps.length)];
}
