import type { Random } from '#vision';
import type { Check } from './guest/check.ts';

type ArgumentsOf<Answer> = Answer extends (...args: infer Arguments) => unknown ? Arguments : never;

/** A plausible wrong answer, and words of the message that must meet it. */
export interface WrongAnswer<Answer> {
  readonly says: string;
  answer(): Answer;
}

/**
 * What a `*.exercise.ts` exports as `exercise`. The bodies of `starter` and `solution` are the code
 * that the reader sees: each declares a function and ends by returning it. `checks` runs behind the
 * reader's code and may use nothing but its arguments and `#vision`.
 */
export interface Exercise<Answer> {
  starter(): Answer;
  solution(): Answer;
  readonly wrong: readonly WrongAnswer<Answer>[];
  checks(answer: Answer, check: Check): void;
  /** Arguments drawn at random, on which the reader's answer and the solution must agree. */
  drawn(random: Random): ArgumentsOf<Answer>;
}
