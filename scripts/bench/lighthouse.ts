/** Lighthouse on a phone, medians of three runs, beside plain Starlight with the same content. */
import lighthouse from 'lighthouse';
import { median, withSites } from '../measure/browser-session.ts';
import { measuredPages } from '../measure/measured-pages.ts';
import { buildPlainSite } from '../measure/plain-site.ts';

const runs = 3;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

await withSites({ ours: 'dist', plain: await buildPlainSite('dist') }, async ({ port }, urls) => {
  const rows = [];
  for (const path of measuredPages) {
    for (const [site, url] of Object.entries(urls)) {
      const results: Record<string, number>[] = [];
      for (let run = 0; run < runs; run++) results.push(await measure(url + path, port));
      const middle = (key: string) => median(results.map((result) => result[key]));
      const row = Object.fromEntries(Object.keys(results[0]).map((key) => [key, middle(key)]));
      rows.push({ page: `/${path}`, site, ...row });
    }
  }
  console.table(rows);
});

async function measure(url: string, port: number): Promise<Record<string, number>> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
  const { lhr } = result;
  const score = (name: string) => Math.round((lhr.categories[name].score ?? 0) * 100);
  const number = (audit: string) => lhr.audits[audit].numericValue ?? Number.NaN;
  return {
    ...Object.fromEntries(categories.map((name) => [name, score(name)])),
    'LCP ms': Math.round(number('largest-contentful-paint')),
    'TBT ms': Math.round(number('total-blocking-time')),
    CLS: Number(number('cumulative-layout-shift').toFixed(4)),
  };
}
