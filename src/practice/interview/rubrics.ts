import { endedInTime, type Line } from './step.ts';

const all = (...texts: readonly string[]): readonly Line[] => texts.map((text) => ({ text }));

/** What a listener can tick whatever the question was. */
export const everyAnswer = all(
  'the first sentence answered',
  'a number, with its unit',
  'the price of the choice',
  'one case where it fails',
  endedInTime,
);

/** What a listener can tick in each round that has no rubric in the bank. */
export const rubrics = {
  opening: all(
    'trade and level in the first sentence',
    'one piece of work that was yours, with a number',
    'why this company, in one sentence',
    endedInTime,
  ),
  behaviour: all(
    'where and when, in one sentence',
    'what was yours to do',
    '“I”, where you acted; “we” only for the team',
    'what went wrong',
    'a number in the result',
    'what you would do otherwise today',
  ),
  asking: all(
    'asked what the brief does not answer',
    'asked on after their answer',
    'asked something only a person of their trade knows',
    endedInTime,
  ),
  own: all(
    'the first sentence answered',
    'what you have done with it yourself',
    'a number, with its unit',
    'one case where it fails',
    'said what you do not know, and how you would find out',
    endedInTime,
  ),
} as const;

/** What an interviewer says after a story or an introduction. */
export const afterStories = [
  'What would somebody who disagreed with you say?',
  'Which part of that was yours alone?',
  'How do you know that it worked?',
  'What would you do otherwise today?',
] as const;
