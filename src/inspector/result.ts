import { cohenKappa } from '#vision/classification';
import { runningExample } from '../vision/running-example.ts';

/** One board, judged: true is stop, or defective. */
export interface Judged {
  readonly defective: boolean;
  readonly you: boolean;
  readonly machine: boolean;
}

/** What one inspector made of a round. */
export interface Score {
  readonly stopped: number;
  readonly escapes: number;
  readonly overkills: number;
  readonly passed: number;
  /** US dollars of both mistakes. */
  readonly cost: number;
  /** Agreement with the label beyond chance; NaN where both say one thing only. */
  readonly kappa: number;
}

export interface RoundResult {
  readonly you: Score;
  readonly machine: Score;
  /** Yours with the machine's. */
  readonly kappaBetween: number;
}

export function resultOf(boards: readonly Judged[]): RoundResult {
  const word = (stop: boolean) => (stop ? 'stop' : 'pass');
  return {
    you: scoreOf(boards, ({ you }) => you),
    machine: scoreOf(boards, ({ machine }) => machine),
    kappaBetween: cohenKappa(
      boards.map(({ you }) => word(you)),
      boards.map(({ machine }) => word(machine)),
    ),
  };
}

function scoreOf(boards: readonly Judged[], stops: (board: Judged) => boolean): Score {
  const count = (defective: boolean, stopped: boolean) =>
    boards.filter((board) => board.defective === defective && stops(board) === stopped).length;
  const [escapes, overkills] = [count(true, false), count(false, true)];
  const { escape, overkill } = runningExample.costs;
  return {
    stopped: count(true, true),
    escapes,
    overkills,
    passed: count(false, false),
    cost: escapes * escape + overkills * overkill,
    kappa: cohenKappa(
      boards.map(({ defective }) => Number(defective)),
      boards.map((board) => Number(stops(board))),
    ),
  };
}
