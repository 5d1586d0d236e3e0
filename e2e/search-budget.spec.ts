import { expect, test } from 'playwright/test';
import { firstSearch, questions } from '../scripts/measure/search.ts';

// A sentence of many words is several searches, one after the other, while it is typed.
const asked = questions.filter((question) => question.split(' ').length <= 3);

for (const question of asked) {
  test(`a first search, for “${question}”, fetches at most 160 KB in all`, async ({ page }) => {
    const bytes = await firstSearch(page, question);
    const files = [...bytes].map(([path, size]) => `${size} ${path}`);
    const sum = [...bytes.values()].reduce((total, size) => total + size, 0);
    expect([...bytes.keys()]).toContainEqual(expect.stringMatching(/wasm\.en\.pagefind$/));
    expect(sum, files.join('\n')).toBeLessThanOrEqual(160_000);
  });
}
