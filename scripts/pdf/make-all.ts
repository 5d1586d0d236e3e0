import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookFiles, pdfFolder, pdfPath, sheetFiles } from '../../src/cheat-sheet/pdf-files.ts';
import { brief, names, topics } from '../../src/site/current.ts';
import { readSettings } from '../../src/site/settings.ts';
import { makeBook } from './book.ts';
import { openPress } from './press.ts';
import { makeSheet } from './sheets.ts';
import { questionParts, sidebarParts } from './site-parts.ts';

/**
 * Makes every PDF of a built site and puts it into its folder `pdf/`.
 *
 * @returns the seconds that it took
 */
export async function makePdfs(site: string, browserPath: string): Promise<number> {
  const started = Date.now();
  const { base } = readSettings(process.env);
  const author = `${names.product} handbook`;
  const subtitle = `For an interview as a ${names.role} at ${brief.company.name}`;
  const onPaper = topics.filter(({ slug }) => existsSync(join(site, 'cheat-sheet', slug)));
  const questions = questionParts(site, base, topics);
  const parts = sidebarParts(site, base);
  mkdirSync(join(site, pdfFolder), { recursive: true });
  const press = await openPress(site, browserPath);
  try {
    const jobs = [
      {
        file: bookFiles.handbook,
        make: () =>
          makeBook(press, {
            file: bookFiles.handbook,
            title: `${names.product} handbook`,
            subtitle,
            author,
            textSize: 9,
            startsSheets: true,
            contentsColumns: 2,
            parts,
          }),
      },
      {
        file: bookFiles.questions,
        make: () =>
          makeBook(press, {
            file: bookFiles.questions,
            title: `${names.product} question bank`,
            subtitle,
            author,
            textSize: 8.5,
            startsSheets: false,
            contentsColumns: 1,
            parts: questions,
          }),
      },
      ...sheetFiles(onPaper).map((file) => ({
        file,
        make: () => makeSheet(press, file, author),
      })),
    ];
    await inTwos(jobs, async ({ file, make }) => {
      writeFileSync(join(site, pdfPath(file)), await make());
    });
    return Math.round((Date.now() - started) / 1000);
  } finally {
    await press.close();
  }
}

/** Two at a time: a machine has two cores at least, and the long ones come first. */
async function inTwos<Job>(jobs: readonly Job[], run: (job: Job) => Promise<void>): Promise<void> {
  const waiting = [...jobs];
  const worker = async (): Promise<void> => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await run(job);
  };
  await Promise.all([worker(), worker()]);
}
