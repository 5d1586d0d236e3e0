import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const jars = resolve('.cache/verapdf');

/** Brings veraPDF from Maven's repository; false where Java, Maven or the repository are not at hand. */
export function bringVeraPdf(): boolean {
  if (spawnSync('java', ['-version']).status !== 0) return false;
  const { status } = spawnSync(
    'mvn',
    ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${jars}`],
    { cwd: 'e2e/verapdf', timeout: 120_000 },
  );
  return status === 0;
}

/** One line a file: what it breaks of PDF/UA-1, or that it conforms. */
export function judge(files: readonly string[]): string {
  const { stdout, stderr } = spawnSync(
    'java',
    ['-cp', `${jars}/*`, 'e2e/verapdf/Validate.java', ...files],
    { encoding: 'utf8', timeout: 600_000 },
  );
  return stdout || stderr;
}
