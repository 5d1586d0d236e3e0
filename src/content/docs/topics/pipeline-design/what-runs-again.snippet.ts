/**
 * What a change makes anew
 *
 * Each result is stored under the digest of its input, its step and the step's version. Run again,
 * and every key is there already. Raise the version of the last step, then of the second, and
 * count what has to be made. Raise that of decode and guess before you run.
 *
 * @station 3
 */
import { boardSerial, contentDigest, runningExample } from '#vision';

const fieldsOf = (boards: number) =>
  Array.from({ length: boards * runningExample.line.fieldsPerBoard }, (_, i) =>
    contentDigest({ serial: boardSerial(Math.floor(i / 8)), field: (i % 8) + 1 }),
  );
const steps = { decode: 1, register: 1, normalise: 1, embed: 1 };
const store = new Set<string>();

/** Runs every step on every field, and counts by step what was not in the store yet. */
function run(fields: readonly string[], versions: typeof steps) {
  const made: Record<string, number> = {};
  let keys = fields;
  for (const [step, version] of Object.entries(versions)) {
    keys = keys.map((input) => contentDigest({ input, step, version }));
    made[step] = keys.filter((key) => !store.has(key)).length;
    for (const key of keys) store.add(key);
  }
  const total = Object.values(made).reduce((sum, count) => sum + count);
  console.log(`${total} of ${4 * fields.length} results made`);
  return made;
}
const series = {
  'first run': run(fieldsOf(40), steps),
  'run again': run(fieldsOf(40), steps),
  'five more boards': run(fieldsOf(45), steps),
  'new embed': run(fieldsOf(45), { ...steps, embed: 2 }),
  'new register': run(fieldsOf(45), { ...steps, register: 2 }),
};
show.bar({ title: 'Results made', x: 'Step', y: 'Results made', series });
