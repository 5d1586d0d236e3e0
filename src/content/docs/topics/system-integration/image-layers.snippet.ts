/**
 * One changed line, 200 downloads
 *
 * A container image is a stack of layers; change one, and it and all above it are built and pulled
 * anew. Add the model's 40 MB at the place where you would put it.
 *
 * @station 7
 */
import { runningExample } from '#vision';

const megabytes = { system: 80, runtime: 2000, packages: 300, code: 5 };
type Layer = keyof typeof megabytes;
const orders: Record<string, readonly Layer[]> = {
  'code last': ['system', 'runtime', 'packages', 'code'],
  'code first': ['system', 'code', 'runtime', 'packages'],
};
/** Megabits a second of a station's share of its site's link. */
const share = 20;

/** Megabytes that a station pulls when one layer changed. */
function pulled(order: readonly Layer[], changed: Layer): number {
  return order.slice(order.indexOf(changed)).reduce((sum, layer) => sum + megabytes[layer], 0);
}

const series: Record<string, Record<string, number>> = {};
for (const [name, order] of Object.entries(orders)) {
  series[name] = Object.fromEntries(order.map((layer) => [layer, pulled(order, layer)]));
  const code = pulled(order, 'code');
  const fleet = (code * runningExample.fleet.stations) / 1000;
  console.log(`${name}: a changed line is ${code} MB a station, ${fleet} GB for the fleet,`);
  console.log(`and ${((code * 8) / share).toFixed(0)} s at ${share} Mbit/s.`);
}
show.bar({ title: 'What a change pulls', x: 'Layer that changed', y: 'MB a station', series });
