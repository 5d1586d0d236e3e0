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
const uplink = 20;
const { stations, sites } = runningExample.fleet;

/** Megabytes that a station pulls when one layer changed. */
function pulled(order: readonly Layer[], changed: Layer): number {
  return order.slice(order.indexOf(changed)).reduce((sum, layer) => sum + megabytes[layer], 0);
}

const series: Record<string, Record<string, number>> = {};
for (const [name, order] of Object.entries(orders)) {
  series[name] = Object.fromEntries(order.map((layer) => [layer, pulled(order, layer)]));
  const code = pulled(order, 'code');
  const minutes = (code * (stations / sites) * 8) / uplink / 60;
  console.log(`${name}: a changed line is ${code} MB a station,`);
  console.log(`${minutes.toFixed(1)} minutes of a site's ${uplink} Mbit/s for its stations.`);
}
show.bar({ title: 'What a change pulls', x: 'Layer that changed', y: 'MB a station', series });
