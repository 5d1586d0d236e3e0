/**
 * What a retry costs
 *
 * Rented machines are taken away when somebody pays more. Start the whole run again, or skip the
 * steps whose result is in the store, or go on from the last checkpoint too, and add up the hours.
 * Let machines live for a day on average and see which of the three stops mattering.
 *
 * @station 4
 */
import { percentile, Random } from '#vision';

const machineLives = 6;
const hours = { freeze: 0.5, tile: 1.5, train: 6, evaluate: 1 };

/** Hours until all pieces are done, when a lost machine costs the piece that it was working on. */
function hoursOf(pieces: readonly number[], random: Random): number {
  return pieces.reduce((sum, piece) => {
    let lives = random.exponential(1 / machineLives);
    for (; lives < piece; lives = random.exponential(1 / machineLives)) sum += lives;
    return sum + piece;
  }, 0);
}
const checkpoints = Array<number>(hours.train / 0.5).fill(0.5);
const plans = {
  'all again': [Object.values(hours).reduce((sum, step) => sum + step)],
  'skip what is done': Object.values(hours),
  'checkpoints too': [hours.freeze, hours.tile, ...checkpoints, hours.evaluate],
};
const series: Record<string, (readonly [number, number])[]> = {};
for (const [name, pieces] of Object.entries(plans)) {
  const random = new Random(4);
  const runs = Array.from({ length: 1000 }, () => hoursOf(pieces, random));
  const doneBy = (hour: number) => runs.filter((run) => run <= hour).length / 10;
  series[name] = Array.from({ length: 41 }, (_, hour) => [hour, doneBy(hour)] as const);
  const [half, most] = [50, 90].map((rank) => percentile(runs, rank).toFixed(0));
  console.log(`${name}: half the runs within ${half} h, nine in ten within ${most} h`);
}
show.line({ title: 'From trigger to candidate', x: 'Hours', y: 'Runs done (%)', series });
