import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pdfFolder, pdfPath, sheetFiles } from '../../src/cheat-sheet/pdf-files.ts';
import { names, prepared } from '../../src/site/current.ts';
import { readSettings } from '../../src/site/settings.ts';
import { bookPlans, bookSubtitle } from './book-plans.ts';
import { makeBook } from './book.ts';
import type { Job } from './job.ts';
import { openKeptPdfs } from './kept-pdfs.ts';
import { openPress, type Press } from './press.ts';
import { makeSheet } from './sheets.ts';
import { questionJobs } from './questions/jobs.ts';

export interface MadePdfs {
  /** How many were printed. */
  readonly made: number;
  /** How many were taken from an earlier time, since their pages are what they were. */
  readonly kept: number;
  /** What could not be made, and why. */
  readonly leftOut: readonly { readonly file: string; readonly reason: string }[];
}

/**
 * Makes every PDF of a built site and puts it into its folder `pdf/`; one that cannot be made is left
 * out, and the others are not.
 *
 * @param told is called with how many are done, and how many there will be
 * @param anew prints all of them, whatever is kept of earlier times
 */
export async function makePdfs(
  site: string,
  browserPath: string,
  told: (done: number, total: number) => void = () => undefined,
  anew = false,
): Promise<MadePdfs> {
  const jobs = jobsOf(site);
  const keptPdfs = openKeptPdfs(site, browserPath);
  mkdirSync(join(site, pdfFolder), { recursive: true });
  const leftOut: { file: string; reason: string }[] = [];
  const wanted: (Job & { key: string })[] = [];
  for (const job of jobs) {
    const path = join(site, pdfPath(job.file));
    const key = keptPdfs.keyOf(job.pages, { file: job.file, plan: job.plan });
    const bytes = anew ? undefined : keptPdfs.find(key);
    if (bytes) writeFileSync(path, bytes);
    else wanted.push({ ...job, key });
  }
  let done = jobs.length - wanted.length;
  told(done, jobs.length);
  if (wanted.length > 0) {
    const press = await openPress(site, browserPath);
    try {
      await inTwos(wanted, async ({ file, key, make }) => {
        const path = pdfPath(file);
        try {
          const bytes = await make(press);
          writeFileSync(join(site, path), bytes);
          keptPdfs.keep(key, bytes);
        } catch (error) {
          rmSync(join(site, path), { force: true });
          leftOut.push({
            file: path,
            reason: error instanceof Error ? error.message : String(error),
          });
        }
        told(++done, jobs.length);
      });
    } finally {
      await press.close();
    }
  }
  keptPdfs.forgetOld();
  return {
    made: wanted.length - leftOut.length,
    kept: jobs.length - wanted.length,
    leftOut,
  };
}

/** Every PDF of the site; those that take longest come first. */
function jobsOf(site: string): readonly Job[] {
  const { base } = readSettings(process.env);
  const author = `${names.product} handbook`;
  const onPaper = prepared.filter(({ slug }) => existsSync(join(site, 'cheat-sheet', slug)));
  const books = bookPlans(site, base);
  return [
    ...books.map((plan) => ({
      file: plan.file,
      plan,
      pages: plan.parts.flatMap(({ pages }) => pages),
      make: (press: Press) => makeBook(press, plan),
    })),
    ...questionJobs(site, { base, author, subtitle: bookSubtitle }),
    ...sheetFiles(onPaper).map((file) => ({
      file,
      plan: author,
      pages: [file.page],
      make: (press: Press) => makeSheet(press, file, author),
    })),
  ];
}

/** Two at a time: a machine has two cores at least. */
async function inTwos<Item>(
  items: readonly Item[],
  run: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item; item = waiting.shift()) await run(item);
  };
  await Promise.all([worker(), worker()]);
}
