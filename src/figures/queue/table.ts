import type { FigureTable } from '../figure.ts';
import { number, percent } from '../words.ts';
import { startSetting, textbookWaits, waitsOf } from './line.ts';

const loads = [0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.88, 0.9, 0.95, 0.98];

/** Waits at the running example's takt and spread, load by load. */
export function queueTable(): FigureTable {
  const { takt, spread } = startSetting;
  return {
    caption: `Mean wait in seconds at a takt of ${number(takt, 1)} s, and boards decided later than one takt (service spread ${percent(spread, 0)}, simulated)`,
    columns: ['Load', 'M/M/1', 'M/D/1', 'By the takt', 'Late, at random', 'Late, by the takt'],
    rows: loads.map((load) => {
      const { mm1, md1 } = textbookWaits(takt, load);
      const { atRandom, byTakt } = waitsOf({ takt, spread, service: load * takt });
      return [
        percent(load, 0),
        number(mm1, 2),
        number(md1, 2),
        number(byTakt.meanWait, 2),
        percent(atRandom.lateShare, 0),
        percent(byTakt.lateShare, 0),
      ];
    }),
  };
}
