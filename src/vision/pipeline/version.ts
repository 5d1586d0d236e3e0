import { check, checkFinite, checkList } from '../check.ts';
import { contentDigest } from './canonical-json.ts';

/** What decides how a board is judged: change one and it is another version. */
export interface VersionParts {
  /** Digest of the data set's manifest. */
  readonly data: string;
  /** Commit of the training code. */
  readonly code: string;
  /** Digest of the model file. */
  readonly model: string;
  /** Score from which a finding is a defect. */
  readonly threshold: number;
  /** Digest of the lighting and camera recipe. */
  readonly recipe: string;
}

/** Data, code, model, threshold and recipe under one name, which is their digest. */
export interface InspectionVersion {
  readonly id: string;
  readonly parts: VersionParts;
  /** Ids of the versions that this one was made from, sorted. */
  readonly parents: readonly string[];
}

/**
 * Digest of a set of files: the same files give the same digest in any order.
 *
 * @param files path and content digest of each file
 * @returns the digest, 64 hexadecimal digits
 * @throws RangeError when a path stands twice
 * @example
 * ```ts
 * import { manifestDigest } from '#vision';
 * const [one, other] = [{ path: 'a.png', digest: '01' }, { path: 'b.png', digest: '02' }];
 * manifestDigest([one, other]) === manifestDigest([other, one]); // true
 * ```
 * @source Merkle, "A Digital Signature Based on a Conventional Encryption Function", 1987; Git's
 *   tree objects
 */
export function manifestDigest(
  files: readonly { readonly path: string; readonly digest: string }[],
): string {
  checkList('files', files);
  const digests = new Map<string, string>();
  for (const { path, digest } of files) {
    check(!digests.has(path), 'files', `${path} twice`, 'every path once');
    digests.set(path, digest);
  }
  return contentDigest(Object.fromEntries(digests));
}

/**
 * Names a version by its content: the same parts from the same parents give the same id.
 *
 * @param parts data, code, model, threshold and recipe
 * @param parents ids of the versions it was made from
 * @returns the version
 * @throws RangeError when the threshold is not finite or a part is empty
 * @example
 * ```ts
 * import { createVersion } from '#vision';
 * const parts = { data: 'd1', code: 'c1', model: 'm1', threshold: 0.35, recipe: 'r1' };
 * const first = createVersion(parts);
 * const second = createVersion({ ...parts, threshold: 0.4 }, [first.id]);
 * first.id === createVersion(parts).id; // true
 * first.id === second.id; // false
 * ```
 * @source Merkle, 1987; Git's commit objects
 */
export function createVersion(
  parts: VersionParts,
  parents: readonly string[] = [],
): InspectionVersion {
  const { data, code, model, threshold, recipe } = parts;
  checkFinite('parts.threshold', threshold);
  checkList('parents', parents);
  for (const [name, value] of Object.entries({ data, code, model, recipe })) {
    check(value !== '', `parts.${name}`, 'an empty text', 'a digest or a commit');
  }
  const content = {
    parts: { data, code, model, threshold, recipe },
    parents: [...new Set(parents)].sort(),
  };
  return { id: contentDigest(content), ...content };
}

/**
 * The parts in which two versions differ.
 *
 * @param before the one version
 * @param after the other version
 * @returns names of the parts, in the order data, code, model, threshold, recipe
 * @example
 * ```ts
 * import { changedParts, createVersion } from '#vision';
 * const parts = { data: 'd1', code: 'c1', model: 'm1', threshold: 0.35, recipe: 'r1' };
 * const after = { ...parts, model: 'm2', threshold: 0.4 };
 * changedParts(createVersion(parts), createVersion(after)); // ['model', 'threshold']
 * ```
 * @source Own design
 */
export function changedParts(
  before: InspectionVersion,
  after: InspectionVersion,
): (keyof VersionParts)[] {
  for (const [name, version] of Object.entries({ before, after })) {
    checkFinite(`${name}.parts.threshold`, version.parts.threshold);
    checkList(`${name}.parents`, version.parents);
  }
  const names = ['data', 'code', 'model', 'threshold', 'recipe'] as const;
  return names.filter((name) => before.parts[name] !== after.parts[name]);
}
