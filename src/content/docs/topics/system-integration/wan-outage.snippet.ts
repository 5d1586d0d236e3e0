/**
 * Six hours without the WAN
 *
 * Stopped boards and one passed board in a hundred wait on the disk, with eight fields each. When
 * the link is back, new ones keep coming. Uplinks are one station's share: 7 Mbit/s never drain the
 * queue. Try 8.
 *
 * @station 8
 */
import { runningExample } from '#vision';

const { line, defects, promise, fleet } = runningExample;
const stopped = defects.boardRate + (1 - defects.boardRate) * promise.overkillRate;
const kept = stopped + 0.01 * (1 - stopped);
const bitsPerBoard = line.fieldsPerBoard * line.fieldWidthPixels * line.fieldHeightPixels * 8;
const inflow = (kept * bitsPerBoard) / line.taktSeconds / 1e6;
const gigabytesPerHour = 3600 / 8000;

const series: Record<string, (readonly [hour: number, gigabytes: number])[]> = {};
for (const uplink of [7, 10, 20, 50]) {
  const queue = (hour: number) => {
    const filled = inflow * Math.min(hour, fleet.wanOutageHours) * gigabytesPerHour;
    const drained = (uplink - inflow) * Math.max(0, hour - fleet.wanOutageHours) * gigabytesPerHour;
    return Math.max(0, filled - drained);
  };
  series[`${uplink} Mbit/s`] = Array.from({ length: 13 }, (_, i) => [2 * i, queue(2 * i)]);
  const hours = (inflow * fleet.wanOutageHours) / (uplink - inflow);
  const end = hours > 0 ? `empty after ${hours.toFixed(1)} hours` : 'never empty';
  console.log(`${uplink} Mbit/s: ${end}`);
}
console.log(`${inflow.toFixed(1)} Mbit/s of new images keep coming.`);
const lines = [{ x: fleet.wanOutageHours, label: 'link is back' }];
show.line({ title: 'What waits on the disk', x: 'Hours', y: 'Queue (GB)', series, lines });
