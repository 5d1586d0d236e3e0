/**
 * Is it offline, or was that one packet?
 *
 * 200 stations say “alive” every 30 s; two beats in a hundred get lost, singly or in bursts. Wait
 * for more silence and you cry wolf less often, and later. Make the bursts longer.
 *
 * @station 11
 */
import { Random, runningExample } from '#vision';

const interval = 30;
const lossRate = 0.02;
const beats = (runningExample.fleet.stations * 24 * 3600) / interval;

/** False alarms of the fleet in a day when so many lost beats in a row raise one. */
function falseAlarms(patience: number, burst: number): number {
  const random = new Random(30);
  let alarms = 0;
  for (let beat = 0, lost = 0; beat < beats; beat++) {
    const begins = lossRate / (1 - lossRate) / burst;
    lost = random.chance(lost > 0 ? 1 - 1 / burst : begins) ? lost + 1 : 0;
    if (lost === patience) alarms++;
  }
  return alarms;
}

const series: Record<string, Record<string, number>> = { 'lost singly': {}, 'in bursts': {} };
for (const patience of [2, 3, 4, 5]) {
  const seconds = `${patience * interval} s`;
  series['lost singly'][seconds] = falseAlarms(patience, 1 / (1 - lossRate));
  series['in bursts'][seconds] = falseAlarms(patience, 2);
  const [singly, bursts] = Object.values(series).map((alarms) => alarms[seconds]);
  console.log(`${seconds} of silence: ${singly} false alarms a day, and ${bursts} with bursts`);
}
show.bar({ title: 'False alarms', x: 'Silence that raises one', y: 'Alarms a day', series });
