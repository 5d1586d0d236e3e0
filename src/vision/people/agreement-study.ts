import { clopperPearsonInterval, fleissKappa, ratingTable } from '../classification/index.ts';
import type { ClassLabel, ProportionInterval } from '../classification/index.ts';
import { checkStudy } from './study-shape.ts';
import type { StudyRatings } from './study-shape.ts';

/** On how many parts the calls agree, how sure that share is, and how far beyond chance. */
export interface Agreement {
  readonly agreed: number;
  readonly parts: number;
  readonly share: number;
  /** Clopper–Pearson bounds of the share. */
  readonly interval: ProportionInterval;
  /** Fleiss' kappa; NaN where chance alone agrees fully or there is one call a part. */
  readonly kappa: number;
}

/** One appraiser against the standard. */
export interface StandardAgreement extends Agreement {
  /** The share of calls on defective parts that passed them; NaN without `defective`. */
  readonly missRate: number;
  /** The share of calls on good parts that rejected them; NaN without `defective`. */
  readonly falseAlarmRate: number;
}

/** An attribute agreement study. */
export interface AgreementStudy {
  /** Each appraiser with themselves: are all their trials on a part the same? */
  readonly within: readonly Agreement[];
  /** All appraisers with each other: are all calls on a part the same? */
  readonly between: Agreement;
  /** Each appraiser with the standard: are all their trials on a part right? */
  readonly againstStandard: readonly StandardAgreement[];
  /** All appraisers with the standard: are all calls on a part right? */
  readonly allAgainstStandard: Agreement;
}

/**
 * Attribute agreement analysis: can the people (or the model) that say pass or fail be relied on?
 *
 * The study for pass/fail inspection; gauge R&R is for measured values. A part counts as agreed only
 * when every call on it is the same. Kappa against the standard is taken for each trial and
 * averaged. A model is one more appraiser.
 *
 * @param ratings calls by appraiser, then part, then trial; every appraiser saw every part equally
 *   often
 * @param standard the true class of each part
 * @param options `defective`: the label of a bad part, for miss and false-alarm rates;
 *   `confidence` of the intervals, default 0.95
 * @returns agreement within, between, against the standard, and of all against the standard
 * @throws RangeError when there are no calls, appraisers saw different numbers of parts or trials,
 *   or the standard does not fit
 * @example
 * ```ts
 * import { attributeAgreementStudy } from '#vision';
 * const anna = [['ok', 'ok'], ['ng', 'ng'], ['ok', 'ng']];
 * const ben = [['ok', 'ok'], ['ng', 'ng'], ['ng', 'ng']];
 * const study = attributeAgreementStudy([anna, ben], ['ok', 'ng', 'ng'], { defective: 'ng' });
 * study.within.map((appraiser) => appraiser.agreed); // [2, 3]
 * study.againstStandard.map((appraiser) => appraiser.missRate); // [0.25, 0]
 * ```
 * @source AIAG, "Measurement Systems Analysis", 4th edition, 2010, chapter III section C; Minitab,
 *   "Methods and formulas for Attribute Agreement Analysis"
 */
export function attributeAgreementStudy(
  ratings: StudyRatings,
  standard: readonly ClassLabel[],
  options: { readonly defective?: ClassLabel; readonly confidence?: number } = {},
): AgreementStudy {
  checkStudy(ratings, standard);
  const { confidence = 0.95, defective } = options;
  const measure = (agrees: readonly boolean[], kappa: number): Agreement => {
    const agreed = agrees.filter(Boolean).length;
    const interval = clopperPearsonInterval(agreed, agrees.length, { confidence });
    return { agreed, parts: agrees.length, share: agreed / agrees.length, interval, kappa };
  };
  const all = standard.map((_, part) => ratings.flatMap((appraiser) => appraiser[part]));
  const isRight = (calls: readonly ClassLabel[], part: number) =>
    calls.every((call) => call === standard[part]);
  const kappas = ratings.map((appraiser) => standardKappa(appraiser, standard));
  return {
    within: ratings.map((appraiser) => measure(appraiser.map(isUnanimous), kappaOf(appraiser))),
    between: measure(all.map(isUnanimous), kappaOf(all)),
    againstStandard: ratings.map((appraiser, i) => ({
      ...measure(appraiser.map(isRight), kappas[i]),
      ...mistakeRates(appraiser, standard, defective),
    })),
    allAgainstStandard: measure(all.map(isRight), mean(kappas)),
  };
}

function isUnanimous(calls: readonly ClassLabel[]): boolean {
  return calls.every((call) => call === calls[0]);
}

function kappaOf(calls: readonly (readonly ClassLabel[])[]): number {
  return calls[0].length < 2 ? NaN : fleissKappa(ratingTable(calls));
}

function standardKappa(
  appraiser: readonly (readonly ClassLabel[])[],
  standard: readonly ClassLabel[],
): number {
  const trials = [...appraiser[0].keys()];
  return mean(
    trials.map((t) => kappaOf(appraiser.map((calls, part) => [calls[t], standard[part]]))),
  );
}

function mistakeRates(
  appraiser: readonly (readonly ClassLabel[])[],
  standard: readonly ClassLabel[],
  defective: ClassLabel | undefined,
) {
  const calls = (bad: boolean) =>
    appraiser.filter((_, part) => (standard[part] === defective) === bad).flat();
  const shareWrong = (items: readonly ClassLabel[], bad: boolean) =>
    items.filter((call) => (call === defective) !== bad).length / items.length;
  if (defective === undefined) return { missRate: NaN, falseAlarmRate: NaN };
  return {
    missRate: shareWrong(calls(true), true),
    falseAlarmRate: shareWrong(calls(false), false),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
