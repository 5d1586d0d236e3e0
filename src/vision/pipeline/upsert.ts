import { check, checkList } from '../check.ts';
import { contentDigest } from './canonical-json.ts';
import type { JsonValue } from './canonical-json.ts';

/** A stored record and the digest of its content. */
export interface StoredRecord<Content extends JsonValue> {
  readonly digest: string;
  readonly content: Content;
}

/** What an upsert came to: the store after it, and the keys by what happened to them. */
export interface UpsertResult<Content extends JsonValue> {
  readonly store: ReadonlyMap<string, StoredRecord<Content>>;
  readonly inserted: readonly string[];
  readonly updated: readonly string[];
  readonly unchanged: readonly string[];
}

/**
 * Idempotent upsert: inserts what is new, updates what changed, leaves what is equal.
 *
 * The key says which record it is, the digest whether its content changed. Sent twice, a batch
 * changes nothing the second time, so a queue that delivers at least once does no harm. The last
 * of two records with one key wins.
 *
 * @param store what is stored, by key; it stays as it is
 * @param records the batch, in order
 * @param keyOf gives a record's key, such as board serial and field
 * @returns the new store, and the keys inserted, updated and unchanged, one entry a record
 * @throws RangeError when a key is empty
 * @example
 * ```ts
 * import { upsertRecords } from '#vision';
 * const batch = [{ serial: 'XV-2025-03-000147', verdict: 'fail' }];
 * const first = upsertRecords(new Map(), batch, ({ serial }) => serial);
 * first.inserted; // ['XV-2025-03-000147']
 * upsertRecords(first.store, batch, ({ serial }) => serial).unchanged; // ['XV-2025-03-000147']
 * ```
 * @source Kleppmann, "Designing Data-Intensive Applications", 2017, chapter 11, "Idempotence"
 */
export function upsertRecords<Content extends JsonValue>(
  store: ReadonlyMap<string, StoredRecord<Content>>,
  records: readonly Content[],
  keyOf: (record: Content) => string,
): UpsertResult<Content> {
  checkList('records', records);
  const after = new Map(store);
  const inserted: string[] = [];
  const updated: string[] = [];
  const unchanged: string[] = [];
  records.forEach((content, i) => {
    const key = keyOf(content);
    check(key !== '', `key of records[${i}]`, 'an empty text', 'a text that names the record');
    const digest = contentDigest(content);
    const stored = after.get(key);
    if (stored?.digest === digest) {
      unchanged.push(key);
      return;
    }
    (stored === undefined ? inserted : updated).push(key);
    after.set(key, { digest, content });
  });
  return { store: after, inserted, updated, unchanged };
}
