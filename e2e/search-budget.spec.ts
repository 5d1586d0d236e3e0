import { expect, test } from 'playwright/test';
import { firstSearch, questions } from '../scripts/measure/search.ts';

/** Bytes and requests of a first search, typed at 60 words a minute, by how many words it has. */
const budget = { words: 3, bytes: 150_000 };
const sentence = { bytes: 200_000, requests: 40 };

for (const question of questions) {
  const long = question.split(' ').length > budget.words;
  const limit = long ? sentence.bytes : budget.bytes;
  test(`a first search, for “${question}”, fetches at most ${limit / 1000} KB in all`, async ({
    page,
  }) => {
    const bytes = await firstSearch(page, question);
    const files = [...bytes].map(([path, size]) => `${size} ${path}`);
    const sum = [...bytes.values()].reduce((total, size) => total + size, 0);
    expect([...bytes.keys()]).toContainEqual(expect.stringMatching(/wasm\.en\.pagefind$/));
    expect(sum, files.join('\n')).toBeLessThanOrEqual(limit);
    expect(bytes.size, files.join('\n')).toBeLessThanOrEqual(sentence.requests);
  });
}
