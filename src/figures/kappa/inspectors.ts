import { tableAgreement } from '#vision/classification';

/** Share of bad joints that an inspector passes, and of good joints that they reject. */
interface Mistakes {
  readonly missRate: number;
  readonly falseAlarmRate: number;
}

/** A study: its share of bad joints and two inspectors who do not hear each other. */
export interface Study {
  readonly badShare: number;
  readonly first: Mistakes;
  readonly second: Mistakes;
}

/** What the two agree on; all are shares of the joints, but for kappa. */
export interface Agreement {
  /** First inspector's reject, then pass; in each the second's reject, then pass. */
  readonly table: readonly (readonly [reject: number, pass: number])[];
  readonly observed: number;
  readonly chance: number;
  readonly kappa: number;
  /** Of the joints that either rejected, the share that both did. */
  readonly sharedRejects: number;
}

/** The table that a long study would come to, and its agreement. */
export function agreementOf({ badShare, first, second }: Study): Agreement {
  const kinds = [
    { share: badShare, rejects: [1 - first.missRate, 1 - second.missRate] },
    { share: 1 - badShare, rejects: [first.falseAlarmRate, second.falseAlarmRate] },
  ] as const;
  const cell = (firstRejects: boolean, secondRejects: boolean) =>
    kinds.reduce((sum, { share, rejects: [a, b] }) => {
      return sum + share * (firstRejects ? a : 1 - a) * (secondRejects ? b : 1 - b);
    }, 0);
  const table = [true, false].map((call) => [cell(call, true), cell(call, false)] as const);
  const [[both, onlyFirst], [onlySecond]] = table;
  const sharedRejects = both / (both + onlyFirst + onlySecond);
  return { table, ...tableAgreement(table), sharedRejects };
}
