import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { BriefError, describeProblem } from '../../src/brief/problem.ts';
import { reportTopics } from './report-topics.ts';
import { readBrief } from '../../src/brief/read.ts';
import { writeServiceWorker } from '../../src/reader/offline/integration.ts';
import { digestOfInputs, digestOfListing } from './inputs.ts';
import { withoutKnownNoise } from './known-noise.ts';
import { withLock } from './lock.ts';
import { putInPlace } from './put-in-place.ts';
import { Progress } from './progress.ts';
import { makePdfsOf } from './pdfs.ts';

export interface BuildOptions {
  /** Folder that the finished site goes to. */
  readonly into: string;
  /** Whether to make the PDFs, where there is a browser. */
  readonly pdfs?: boolean;
  /** Whether to build all of it although nothing has changed since the last time. */
  readonly anew?: boolean;
}

/** What is known of the last build into a folder. */
interface Record {
  readonly inputs: string;
  readonly listing: string;
  readonly pages: number;
}

const cache = '.cache/build';

/**
 * Says what the brief lacks, then builds the site, unless it stands already; what was in the folder
 * before stays until the new one is whole. Where the site cannot be built, the process ends with what
 * was wrong and exit code 1.
 */
export async function buildSite(options: BuildOptions): Promise<void> {
  try {
    const { brief, warnings } = readBrief();
    console.log(`Brief: ${brief.source.file} (${brief.company.name})`);
    for (const warning of warnings) console.log(`  ${describeProblem(warning)}`);
    reportTopics(brief.topics);
    await withLock(join(cache, 'lock.json'), () => buildLocked(options, brief.source.file));
  } catch (error) {
    console.error(words(error));
    process.exit(1);
  }
}

async function buildLocked(
  { into, pdfs = true, anew = false }: BuildOptions,
  brief: string,
): Promise<void> {
  const recordFile = join(cache, `${into.replace(/\W+/g, '-')}.json`);
  const last = readRecord(recordFile);
  const inputs = digestOfInputs(brief, { pdfs });
  if (!anew && last?.inputs === inputs && last.listing === digestOfListing(into)) {
    console.log(`Pages: ${last.pages} in ${into}, nothing has changed since they were built`);
    return;
  }
  // Whoever left one of these behind was killed: the lock is ours.
  for (const left of globSync(`${cache}/next-*`)) rmSync(left, { recursive: true, force: true });
  const next = join(cache, `next-${process.pid}`);
  const pages = await buildPages(next, last?.pages);
  const isComplete = await makePdfsOf(next, { wanted: pdfs, anew });
  // The offline copy names the PDFs, and holds the pages that link them.
  if (pdfs || !isComplete) await writeServiceWorker(`${next}/`);
  await putInPlace(next, into);
  console.log(`Site: ${into}, ${sizeOf(into)}`);
  // What could not be made this time is tried again the next time.
  if (!isComplete && pdfs) rmSync(recordFile, { force: true });
  else {
    const record: Record = { inputs, listing: digestOfListing(into), pages };
    mkdirSync(cache, { recursive: true });
    writeFileSync(recordFile, JSON.stringify(record));
  }
}

async function buildPages(folder: string, expected: number | undefined): Promise<number> {
  const progress = new Progress('Pages');
  const count = (): number => globSync('**/index.html', { cwd: folder }).length;
  const watch = setInterval(() => progress.show(count(), expected), 1000);
  try {
    await withoutKnownNoise(() => build({ outDir: folder, logLevel: 'warn' }));
  } finally {
    clearInterval(watch);
  }
  const pages = count();
  if (pages === 0) throw new Error(`found no page in what was built in ${folder}`);
  progress.end(String(pages));
  return pages;
}

function readRecord(file: string): Record | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record;
  } catch {
    return undefined;
  }
}

function sizeOf(folder: string): string {
  const files = globSync('**/*', { cwd: folder })
    .map((file) => statSync(join(folder, file)))
    .filter((status) => status.isFile());
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return `${files.length} files, ${(bytes / 1024 ** 2).toFixed(0)} MB`;
}

/** What an error says without where in our own code it was thrown; a brief's error is one line. */
function words(error: unknown): string {
  if (error instanceof BriefError) return error.message;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = text.split('\n').filter((line) => !/^\s+at /.test(line));
  return ['The site could not be built.', ...lines].join('\n');
}
