/**
 * How many defects without a miss?
 *
 * Return the smallest number of defects that, all found, shows a recall with the wanted confidence.
 * The rule of three says 3 / (1 − recall); you are asked for the exact number.
 *
 * @station 5
 * @hint Suppose the true recall were just the one you claim. How likely is it to find all n defects?
 * @hint recall ** n is that chance. It must be so small that you would not believe in luck: at most 1 − confidence.
 * @hint Solve recall ** n ≤ 1 − confidence with logarithms. Both are negative: the sign turns. Then round up.
 */
import { defectsNeededForRecall } from '#vision';
import type { Exercise } from '../../../../runner/exercise.ts';

type Answer = (recall: number, confidence: number) => number;

export const exercise: Exercise<Answer> = {
  starter() {
    function defectsNeeded(recall: number, confidence: number): number {
      // The rule of three: quick, for 95 % only, and a little off.
      return 3 / (1 - recall) + 0 * confidence;
    }
    return defectsNeeded;
  },

  solution() {
    function defectsNeeded(recall: number, confidence: number): number {
      return Math.ceil(Math.log(1 - confidence) / Math.log(recall));
    }
    return defectsNeeded;
  },

  drawn(random) {
    return [random.uniform(0.5, 0.999), random.uniform(0.5, 0.99)];
  },

  wrong: [
    {
      says: 'the rule of three',
      answer() {
        return (recall) => Math.round(3 / (1 - recall));
      },
    },
    {
      says: 'One defect short',
      answer() {
        return (recall, confidence) => Math.floor(Math.log(1 - confidence) / Math.log(recall));
      },
    },
    {
      says: 'The doubt is what the confidence leaves',
      answer() {
        return (recall, confidence) => Math.ceil(Math.log(confidence) / Math.log(recall));
      },
    },
    {
      says: 'from both sides',
      answer() {
        return (recall, confidence) => Math.ceil(Math.log((1 - confidence) / 2) / Math.log(recall));
      },
    },
  ],

  checks(defectsNeeded, check) {
    const because = (found: number): string | undefined => {
      if (Math.round(found) === 600)
        return 'That is the rule of three; for small numbers and other confidences it is off.';
      if (found === 597)
        return 'One defect short: 597 leave a little more than 5 % of doubt. Round up.';
      if (found === 11) return 'The doubt is what the confidence leaves over: 1 − 0.95.';
      if (found === 736)
        return 'You doubt from both sides; a recall above the claim does no harm: one is enough.';
      return undefined;
    };
    check('99.5 % recall, 95 % sure', () => defectsNeeded(0.995, 0.95), 598, { because });
    for (const [recall, confidence] of [
      [0.99, 0.95],
      [0.999, 0.95],
      [0.995, 0.9],
      [0.8, 0.99],
    ] as const)
      check(
        `${100 * recall} % recall, ${100 * confidence} % sure`,
        () => defectsNeeded(recall, confidence),
        defectsNeededForRecall(recall, { confidence }),
      );
  },
};
