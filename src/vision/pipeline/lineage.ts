import { check, checkList } from '../check.ts';
import { createVersion } from './version.ts';
import type { InspectionVersion } from './version.ts';

/**
 * Every version that one was made from, nearest first, itself included.
 *
 * Each is checked against its name on the way, so a record that was edited after the fact is found.
 *
 * @param versions the known versions, in any order
 * @param id the version to trace
 * @returns the version, its parents, their parents …, each once
 * @throws RangeError when a version is missing or its content does not match its id
 * @example
 * ```ts
 * import { createVersion, lineageOf } from '#vision';
 * const parts = { data: 'd1', code: 'c1', model: 'm1', threshold: 0.35, recipe: 'r1' };
 * const first = createVersion(parts);
 * const second = createVersion({ ...parts, threshold: 0.4 }, [first.id]);
 * lineageOf([first, second], second.id).map(({ parts }) => parts.threshold); // [0.4, 0.35]
 * ```
 * @source Cormen, Leiserson, Rivest, Stein, "Introduction to Algorithms", breadth-first search;
 * Git's commit graph
 */
export function lineageOf(versions: readonly InspectionVersion[], id: string): InspectionVersion[] {
  checkList('versions', versions);
  versions.forEach(({ parents }, i) => {
    checkList(`versions[${i}].parents`, parents);
  });
  const byId = new Map(versions.map((version) => [version.id, version]));
  const found = new Map<string, InspectionVersion>();
  const toVisit = [id];
  for (const next of toVisit) {
    if (found.has(next)) continue;
    const version = byId.get(next);
    if (version === undefined) {
      throw new RangeError(`versions: found no ${next}, expected every ancestor of ${id}`);
    }
    const { id: computed } = createVersion(version.parts, version.parents);
    check(computed === next, `versions ${next}`, `content of ${computed}`, 'content of its own id');
    found.set(next, version);
    toVisit.push(...version.parents);
  }
  return [...found.values()];
}
