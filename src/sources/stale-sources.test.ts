import { expect, test } from 'vitest';
import { sourceSchema } from './source-schema.ts';
import { staleSources } from './stale-sources.ts';
import { readYamlEntries } from '../collections/yaml-entries.ts';

test('a source is stale when it was last checked more than a year ago', () => {
  const sources = [
    { id: 'new', checked: '2026-11-22' },
    { id: 'just', checked: '2025-11-23' },
    { id: 'over', checked: '2025-11-22' },
    { id: 'old', checked: '2024-02-29' },
  ];
  const found = staleSources(sources, new Date('2026-11-23T12:00:00Z'));
  expect(found.map(({ id }) => id)).toEqual(['old', 'over']);
});

// Listed, not failed: a commit that was right does not turn wrong by waiting.
test('sources to check again are listed, and none was checked tomorrow', () => {
  const { entries } = readYamlEntries('src/content/sources', sourceSchema);
  const sources = entries.map(({ id, data }) => ({ id, checked: data.checked }));
  for (const { id, checked } of staleSources(sources, new Date())) {
    console.warn(`src/content/sources/${id}.yaml: last checked on ${checked}: check it again`);
  }
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  expect(sources.filter(({ checked }) => checked > tomorrow)).toEqual([]);
});
