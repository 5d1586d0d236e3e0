import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  canonicalJson,
  changedParts,
  contentDigest,
  createVersion,
  lineageOf,
  manifestDigest,
  sha256,
} from './index.ts';
import type { JsonValue } from './index.ts';
import vectors from './pipeline.vectors.json' with { type: 'json' };

describe('SHA-256', () => {
  test.each(vectors.digests)('of $text', ({ text, digest }) => {
    expect(sha256(text)).toBe(digest);
  });

  test('of the published examples: two blocks, and a million times a', () => {
    const twoBlocks =
      'abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn' +
      'hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu';
    expect(sha256(twoBlocks)).toBe(
      'cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1',
    );
    expect(sha256('a'.repeat(1_000_000))).toBe(
      'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
    );
  });

  test('of any bytes is what OpenSSL computes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
    );
  });
});

describe('canonical JSON', () => {
  test.each(vectors.canonical)('$canonical', ({ value, canonical, digest }) => {
    expect(canonicalJson(value as JsonValue)).toBe(canonical);
    expect(contentDigest(value as JsonValue)).toBe(digest);
  });

  test('does not depend on the order of names and parses back to the value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const turned = Object.fromEntries(Object.entries(object).reverse());
        const text = canonicalJson(object as JsonValue);
        expect(canonicalJson(turned as JsonValue)).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(object)));
      }),
    );
  });

  test('refuses what has no JSON form, and says where', () => {
    expect(() => canonicalJson({ a: [1, NaN] })).toThrow(
      'value.a[1]: found NaN, expected a finite number',
    );
    expect(() => canonicalJson(undefined as unknown as JsonValue)).toThrow(
      'value: found undefined, expected what JSON can hold',
    );
    expect(() => canonicalJson(['\ud800'])).toThrow('value[0]');
  });
});

describe('versions', () => {
  const parts = { data: 'd1', code: 'c1', model: 'm1', threshold: 0.35, recipe: 'r1' };

  test('each part, and the parents, make another id', () => {
    const changes = [
      { data: 'd2' },
      { code: 'c2' },
      { model: 'm2' },
      { threshold: 0.36 },
      { recipe: 'r2' },
    ];
    const versions = changes.map((change) => createVersion({ ...parts, ...change }));
    const first = createVersion(parts);
    const child = createVersion(parts, [first.id]);
    expect(new Set([...versions, first, child].map(({ id }) => id)).size).toBe(7);
    expect(versions.map((version) => changedParts(first, version))).toEqual(
      changes.map((change) => Object.keys(change)),
    );
    expect(changedParts(first, child)).toEqual([]);
  });

  test('the id is the digest of the content, whatever the order of parents', () => {
    const text =
      '{"parents":["a","b"],"parts":{"code":"c1","data":"d1","model":"m1","recipe":"r1","threshold":0.35}}';
    const expected = createHash('sha256').update(text).digest('hex');
    expect(createVersion(parts, ['b', 'a', 'b']).id).toBe(expected);
  });

  test('a manifest knows its files, not their order', () => {
    const files = [
      { path: '__proto__', digest: '01' },
      { path: 'b.png', digest: '02' },
    ];
    expect(manifestDigest(files.toReversed())).toBe(manifestDigest(files));
    expect(manifestDigest(files.slice(1))).not.toBe(manifestDigest(files));
    expect(() => manifestDigest([files[0], files[0]])).toThrow(
      'files: found __proto__ twice, expected every path once',
    );
  });

  test('lineage comes nearest first, each ancestor once', () => {
    const root = createVersion(parts);
    const left = createVersion({ ...parts, model: 'm2' }, [root.id]);
    const right = createVersion({ ...parts, model: 'm3' }, [root.id]);
    const merged = createVersion({ ...parts, model: 'm4' }, [left.id, right.id]);
    const models = lineageOf([merged, root, right, left], merged.id).map((one) => one.parts.model);
    expect(models[0]).toBe('m4');
    expect(models.slice(1, 3).sort()).toEqual(['m2', 'm3']);
    expect(models.slice(3)).toEqual(['m1']);
  });

  test('lineage finds what is missing and what was edited afterwards', () => {
    const root = createVersion(parts);
    const child = createVersion({ ...parts, model: 'm2' }, [root.id]);
    expect(() => lineageOf([child], child.id)).toThrow(
      `found no ${root.id}, expected every ancestor`,
    );
    const edited = { ...root, parts: { ...parts, threshold: 0.9 } };
    expect(() => lineageOf([child, edited], child.id)).toThrow('expected content of its own id');
    expect(() => createVersion({ ...parts, threshold: NaN })).toThrow('parts.threshold: found NaN');
    expect(() => createVersion({ ...parts, recipe: '' })).toThrow(
      'parts.recipe: found an empty text',
    );
  });
});
