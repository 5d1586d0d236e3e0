import { mkdir, rename, rm } from 'node:fs/promises';
import { build } from 'astro';
import { BriefError, describeProblem } from '../src/brief/problem.ts';
import { pdfFolder, pdfVariable } from '../src/cheat-sheet/pdf-files.ts';
import { readBrief } from '../src/brief/read.ts';
import { readMaterials } from '../src/topics/material.ts';
import { topicReport } from '../src/topics/report.ts';
import { browserAdvice, findBrowser } from './browser.ts';

export interface BuildOptions {
  /** Folder that the finished site goes to. */
  readonly into: string;
  /** Whether to make the PDFs, where there is a browser. */
  readonly pdfs?: boolean;
}

/**
 * Says what the brief lacks, then builds the site; what was in the folder before stays until the new
 * one is whole. Where the site cannot be built, the process ends with what was wrong and exit code 1.
 */
export async function buildSite({ into, pdfs = true }: BuildOptions): Promise<void> {
  try {
    reportBrief();
    const next = `.cache/next-${into.replace(/\W+/g, '-')}`;
    const browser = pdfs ? browserForPdfs() : undefined;
    await buildInto(next, browser);
    await rm(into, { recursive: true, force: true });
    await mkdir(into, { recursive: true });
    await rename(next, into);
  } catch (error) {
    console.error(words(error));
    process.exit(1);
  }
}

/** A browser to print with; where there is none, or not where BROWSER_PATH says, one line says so. */
function browserForPdfs(): string | undefined {
  try {
    const browser = findBrowser();
    if (!browser) console.log(`PDFs: left out: found no browser. ${browserAdvice}`);
    return browser;
  } catch (error) {
    console.log(`PDFs: left out: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** Builds the site, with PDFs where there is a browser: without them where they cannot be made. */
async function buildInto(folder: string, browser: string | undefined): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  process.env[pdfVariable] = browser ? 'made' : 'left out';
  await build({ outDir: folder });
  if (!browser) return;
  try {
    // Loading it reads the brief, and a wrong brief is reported before.
    const { makePdfs } = await import('./pdf/make-all.ts');
    const seconds = await makePdfs(folder, browser);
    console.log(`PDFs: ${pdfFolder}/ (${seconds} s)`);
  } catch (error) {
    console.error(`PDFs: left out: ${error instanceof Error ? error.message : String(error)}`);
    await buildInto(folder, undefined);
  }
}

function reportBrief(): void {
  const { brief, warnings } = readBrief();
  console.log(`Brief: ${brief.source.file} (${brief.company.name})`);
  for (const warning of warnings) console.log(`  ${describeProblem(warning)}`);
  for (const line of topicReport(brief.topics, readMaterials('src/content/docs')))
    console.log(line);
}

/** What an error says without where in our own code it was thrown; a brief's error is one line. */
function words(error: unknown): string {
  if (error instanceof BriefError) return error.message;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = text.split('\n').filter((line) => !/^\s+at /.test(line));
  return ['The site could not be built.', ...lines].join('\n');
}
