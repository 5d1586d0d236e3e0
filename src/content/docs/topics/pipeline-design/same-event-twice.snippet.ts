/**
 * The same verdict twice
 *
 * The queue delivers at least once, and what an operator looked at is sent again most of all.
 * Appending breaks the promise of 0.5 % overkill on paper; an upsert by serial number does not.
 * Raise the deliveries and watch only one of the two rates move.
 *
 * @station 9
 */
import { boardSerial, Random, runningExample, upsertRecords } from '#vision';
import type { StoredRecord } from '#vision';

const [boards, deliveries] = [3000, 4];
const random = new Random(147);
const verdicts = Array.from({ length: boards }, (_, number) => {
  return { serial: boardSerial(number), overkill: random.chance(0.004) };
});
const rateOf = (rows: readonly { overkill: boolean }[]) =>
  (100 * rows.filter(({ overkill }) => overkill).length) / rows.length;

const appended: typeof verdicts = [];
let table: ReadonlyMap<string, StoredRecord<(typeof verdicts)[number]>> = new Map();
const rates: Record<string, (readonly [number, number])[]> = { appended: [], upserted: [] };
for (let delivery = 1; delivery <= deliveries; delivery++) {
  const batch = verdicts.filter(
    ({ overkill }) => delivery === 1 || overkill || random.chance(0.05),
  );
  appended.push(...batch);
  table = upsertRecords(table, batch, ({ serial }) => serial).store;
  rates.appended.push([delivery, rateOf(appended)]);
  rates.upserted.push([delivery, rateOf([...table.values()].map(({ content }) => content))]);
}
const lines = [{ y: 100 * runningExample.promise.overkillRate, label: 'the promise' }];
const words = { title: 'One table cannot count', x: 'Deliveries', y: 'Overkill (% of boards)' };
show.line({ ...words, series: rates, lines });
console.log(`${appended.length} rows appended, ${table.size} upserted, ${boards} boards made.`);
