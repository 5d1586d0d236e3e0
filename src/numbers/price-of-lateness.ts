/** What recall earns, what late fields cost, and what a model may take: milliseconds in money. */
import { clopperPearsonInterval } from '#vision/classification';
import type { ProportionInterval } from '#vision/classification';
import { Random, summarizeLatencies } from '#vision';
import { runningExample } from '../vision/running-example.ts';
import { boardsPerShift } from './flow.ts';
import { escapeCost } from './mistakes.ts';

const { costs, line } = runningExample;

/** US dollars a shift and line that a rise in recall saves. */
export function recallWorth(from: number, to: number): number {
  return escapeCost(boardsPerShift(), from) - escapeCost(boardsPerShift(), to);
}

/** Share of boards with a late field, when so large a share of fields is late, each by itself. */
export function lateBoards(lateShare: number): number {
  return 1 - (1 - lateShare) ** line.fieldsPerBoard;
}

/** US dollars a shift and line when boards with a late field are stopped for a person. */
export function latenessCost(lateShare: number): number {
  return boardsPerShift() * lateBoards(lateShare) * costs.overkill;
}

/** Times of the snippet's medium model, drawn as the snippet draws them. */
function mediumTimes() {
  const random = new Random(120);
  const draw = (median: number, spread: number) =>
    Array.from({ length: 5000 }, () => median * Math.exp(random.normal(0, spread)));
  draw(60, 0.15);
  draw(70, 0.12);
  return summarizeLatencies(draw(88, 0.3), { deadline: line.decisionMilliseconds });
}

/** Share of the medium model's fields that are later than a field may be. */
export function mediumLateShare(): number {
  return mediumTimes().lateShare;
}

/** Milliseconds that a board takes with the medium model on average, one field after the other. */
export function mediumBoardMilliseconds(): number {
  return line.fieldsPerBoard * (line.captureMilliseconds + mediumTimes().mean);
}

/** What so many found of so many defects say about recall, at 95 % confidence. */
export function recallInterval(found: number, of: number): ProportionInterval {
  return clopperPearsonInterval(found, of);
}

/** Share of fields that stall when each of so many steps stalls by itself. */
export function stalledFields(chance: number, steps: number): number {
  return 1 - (1 - chance) ** steps;
}

/** Milliseconds that the model may take: one field after the other, and overlapped with motion. */
export function modelAtMost(besideTheModel = 70) {
  const takt = 1000 * line.taktSeconds;
  const { captureMilliseconds: capture, fieldsPerBoard: fields } = line;
  return {
    oneByOne: takt / fields - capture - besideTheModel,
    overlapped: (takt - capture) / fields - besideTheModel,
  };
}
