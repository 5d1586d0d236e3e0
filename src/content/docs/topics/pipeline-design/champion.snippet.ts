/**
 * One alias, moved and moved back
 *
 * Stations ask for the champion, never for a number. Promotion moves the alias; when overkill
 * doubles the promise, the alias moves back and no station is touched. Loosen the limit to five
 * times the promise and see how long the bad model stays.
 *
 * @station 8
 */
import { promoteChallenger, Random, resolveModel, restorePreviousChampion } from '#vision';
import { runningExample } from '#vision';
import type { RegisteredModel } from '#vision';

const limit = 2 * runningExample.promise.overkillRate;
/** Overkill by version; the lot that comes with shift 9 is one that version 2 never saw. */
const overkillOf = (version: number, shift: number) =>
  version === 1 ? 0.004 : shift < 9 ? 0.003 : 0.02;

const name = 'joint-inspector';
const aliases = { champion: 1, challenger: 2 };
let model: RegisteredModel = { name, versions: ['3f9a', 'c07e'], aliases };
const random = new Random(8);
const series: Record<string, (readonly [number, number])[]> = { 'version 1': [], 'version 2': [] };
for (let shift = 1; shift <= 16; shift++) {
  if (shift === 5) model = promoteChallenger(model);
  const { version } = resolveModel([model], `models:/${name}@champion`);
  const boards = Array.from({ length: 14_400 }, () => random.chance(overkillOf(version, shift)));
  const rate = boards.filter(Boolean).length / boards.length;
  series[`version ${version}`].push([shift, 100 * rate]);
  if (rate <= limit || version === 1) continue;
  model = restorePreviousChampion(model);
  console.log(`Shift ${shift}: ${(100 * rate).toFixed(1)} % overkill, the alias moves back.`);
}
const lines = [{ y: 100 * limit, label: 'move back' }];
show.scatter({ title: 'The champion', x: 'Shift', y: 'Overkill (% of boards)', series, lines });
