import { readFileSync } from 'node:fs';
import { command, type Count } from './command.ts';

const reports = '.cache/test';

/**
 * Runs a project of Vitest.
 *
 * @param words parts of paths, to run only the files that have one; none runs all
 */
export async function unitTests(project: string, words: readonly string[]): Promise<Count> {
  const report = `${reports}/${project.replace('*', '')}.json`;
  const exit = await command('vitest', [
    'run',
    ...words,
    '--project',
    project,
    ...(words.length > 0 ? ['--passWithNoTests'] : []),
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const counted = readReport(report) as { numPassedTests: number; numFailedTests: number } | null;
  if (!counted) return exit;
  return atLeast(exit, { passed: counted.numPassedTests, failed: counted.numFailedTests });
}

/**
 * Runs the browser tests, or those whose path has one of the words.
 *
 * @param shard which part of all, such as `1/4`
 */
export async function browserTests(
  words: readonly string[],
  shard: string | undefined,
  env: Readonly<Record<string, string>>,
): Promise<Count> {
  const report = `${reports}/browser.json`;
  const parameters = [
    'test',
    ...words.map((word) => `e2e/.*${word}`),
    '--reporter=line,json',
    ...(shard === undefined ? [] : [`--shard=${shard}`]),
    ...(words.length > 0 ? ['--pass-with-no-tests'] : []),
  ];
  const exit = await command('playwright', parameters, {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  const counted = readReport(report) as {
    stats: { expected: number; flaky: number; unexpected: number };
  } | null;
  if (!counted) return exit;
  const { expected, flaky, unexpected } = counted.stats;
  return atLeast(exit, { passed: expected + flaky, failed: unexpected });
}

/** A runner that failed without a failed test (a file that did not load) still counts as one failure. */
function atLeast(exit: Count, counted: Count): Count {
  return { passed: counted.passed, failed: Math.max(counted.failed, exit.failed) };
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
