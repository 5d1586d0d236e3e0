/**
 * Boards that arrive after their minute
 *
 * SMT-3 loses the network for six minutes and then sends its backlog; SMT-4 keeps time going.
 * Counted by arrival, half the boards vanish and then come all at once. By event time each finds
 * its minute, if the window waits for it. Lower the patience to 240 s and see who comes too late.
 *
 * @station 11
 */
import { collectWindows, runningExample } from '#vision';

const [patience, away, back] = [600, 480, 840];
const takt = runningExample.line.taktSeconds;
const boards = ['SMT-3', 'SMT-4'].flatMap((value) =>
  Array.from({ length: 1500 / takt }, (_, i) => {
    const isAway = value === 'SMT-3' && i * takt >= away && i * takt < back;
    return { value, time: i * takt, arrival: isAway ? back + i / 100 : i * takt + 1 };
  }),
);
boards.sort((one, other) => one.arrival - other.arrival);

/** Boards of each minute, by what its window held when it was emitted last. */
function perMinute(events: typeof boards, allowedLateness = 0) {
  const options = { size: 60, outOfOrderness: 5, allowedLateness };
  const { emitted, late } = collectWindows(events, options);
  const counts = new Map(emitted.map(({ window, values }) => [window[0] / 60, values.length]));
  return { late: late.length, points: [...counts].sort(([one], [other]) => one - other) };
}
const [impatient, patient] = [0, patience].map((lateness) => perMinute(boards, lateness));
const byArrival = perMinute(boards.map((board) => ({ ...board, time: board.arrival })));
console.log(
  `Too late: ${impatient.late} boards without patience, ${patient.late} with ${patience} s.`,
);
const series = {
  impatient: impatient.points,
  patient: patient.points,
  'by arrival': byArrival.points,
};
show.line({ title: 'What did the two lines make?', x: 'Minute', y: 'Boards', series });
