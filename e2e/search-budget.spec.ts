import { expect, test } from 'playwright/test';
import { firstSearch } from '../scripts/measure/search.ts';

test('a first search fetches at most 160 KB in all', async ({ page }) => {
  const bytes = await firstSearch(page, 'latency budget');
  const files = [...bytes].map(([path, size]) => `${size} ${path}`);
  const sum = [...bytes.values()].reduce((total, size) => total + size, 0);
  expect([...bytes.keys()]).toContainEqual(expect.stringMatching(/wasm\.en\.pagefind$/));
  expect(sum, files.join('\n')).toBeLessThanOrEqual(160_000);
});
