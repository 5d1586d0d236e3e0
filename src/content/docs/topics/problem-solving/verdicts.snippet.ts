/**
 * Ask the people who look
 *
 * Thirty shifts on one line. From shift 10 a lamp is too bright, from shift 20 it is mended and the
 * paste is bad. Both double something; the operators' verdicts say what. Double both at once.
 *
 * @station 11
 */
import { Random, runningExample } from '#vision';

const { line, defects, promise } = runningExample;
const random = new Random(30);
const boards = (8 * 3600) / line.taktSeconds;
const usual = {
  'confirmed: defect': boards * defects.boardRate * 0.995,
  'overruled: good': boards * (1 - defects.boardRate) * promise.overkillRate,
};
/** A count that comes board by board scatters by its square root. */
const counted = (mean: number) => Math.round(random.normal(mean, Math.sqrt(mean)));

const shifts = Array.from({ length: 30 }, (_, shift) => {
  const [badLamp, badPaste] = [shift >= 10 && shift < 20, shift >= 20];
  return {
    'confirmed: defect': counted(usual['confirmed: defect'] * (badPaste ? 2 : 1)),
    'overruled: good': counted(usual['overruled: good'] * (badLamp ? 2 : 1)),
  };
});

const verdicts = ['confirmed: defect', 'overruled: good'] as const;
const lines = verdicts.map((verdict) => {
  const limit = usual[verdict] + 3 * Math.sqrt(usual[verdict]);
  const first = shifts.findIndex((shift) => shift[verdict] > limit);
  console.log(`${verdict}, above ${limit.toFixed(0)} a shift: first in shift ${first}.`);
  return { y: limit, label: `limit, ${verdict.split(':')[0]}` };
});
const row = (verdict: (typeof verdicts)[number]) => shifts.map((s, i) => [i, s[verdict]] as const);
const series = Object.fromEntries(verdicts.map((verdict) => [verdict, row(verdict)]));
show.line({ title: 'What was stopped', x: 'Shift', y: 'Boards a shift', series, lines });
