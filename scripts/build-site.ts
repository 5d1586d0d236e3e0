import { build } from 'astro';
import { mkdir, rename, rm } from 'node:fs/promises';
import { BriefError, describeProblem } from '../src/brief/problem.ts';
import { readBrief } from '../src/brief/read.ts';

export interface BuildOptions {
  /** Folder that the finished site goes to. */
  readonly into: string;
}

/** Builds the site; throws when it cannot, and then leaves what was in the folder before. */
export async function buildSite({ into }: BuildOptions): Promise<void> {
  const next = `.cache/next-${into.replace(/\W+/g, '-')}`;
  await rm(next, { recursive: true, force: true });
  await build({ outDir: next });
  await rm(into, { recursive: true, force: true });
  await mkdir(into, { recursive: true });
  await rename(next, into);
}

/** Says what the brief lacks; ends the process with one message when it cannot be read. */
export function reportBrief(): void {
  try {
    const { brief, warnings } = readBrief();
    console.log(`Brief: ${brief.source.file} (${brief.company.name})`);
    for (const warning of warnings) console.log(`  ${describeProblem(warning)}`);
  } catch (error) {
    if (!(error instanceof BriefError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
