/** What a first search fetches, and how long a reader with a slow processor waits for its first result. */
import { withSites } from '../measure/browser-session.ts';
import { firstSearch, latencies, questions } from '../measure/search.ts';

const rounds = 5;

await withSites({ ours: 'dist' }, async ({ browser }, urls) => {
  const page = await browser.newPage({ baseURL: urls.ours });
  const bytes = [...(await firstSearch(page, 'latency budget'))];
  const largest = bytes.toSorted(([, one], [, other]) => other - one).slice(0, 8);
  console.table(largest.map(([file, size]) => ({ file, KB: (size / 1000).toFixed(1) })));
  const sum = bytes.reduce((total, [, size]) => total + size, 0);
  console.log(`A first search fetches ${(sum / 1000).toFixed(1)} KB in ${bytes.length} files.`);

  const times: number[][] = [];
  for (let round = 0; round < rounds; round++) times.push(await latencies(page));
  const rows = questions.map((question, at) => {
    const sorted = times.map((row) => row[at] ?? 0).toSorted((one, other) => one - other);
    return { question, median: Math.round(sorted[Math.floor(rounds / 2)] ?? 0) };
  });
  console.log('Milliseconds from the last key to the first result, processor slowed four times:');
  console.table(rows);
  await page.close();
});
