/**
 * `npm test`: types, lint, formatting, unit tests, builds, browser tests, links; `--static` stops before the builds.
 *
 * Its last line counts the tests of all runners together.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { offerFirefox, offerPoppler, requireBrowser } from './browser.ts';

interface Count {
  passed: number;
  failed: number;
}

const reports = '.cache/test';
const total: Count = { passed: 0, failed: 0 };
const failures: string[] = [];
rmSync(reports, { recursive: true, force: true });

step('Types', () => command('astro', ['check', '--minimumFailingSeverity', 'error']));
step('Lint', () => command('eslint', ['.', '--max-warnings', '0']));
step('Formatting', () => command('prettier', ['--check', '--log-level', 'warn', '.']));
step('Unit tests', unitTests);
if (!process.argv.includes('--static')) {
  step('Build at /', () =>
    command('node', ['scripts/build.ts'], { BROWSER_PATH: requireBrowser() }),
  );
  step('Build under a project path', () =>
    command('node', ['scripts/build.ts', '--into', '.cache/dist-handbook', '--no-pdfs'], {
      BASE_PATH: '/handbook/',
    }),
  );
  step('Browser tests', browserTests);
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs one step, adds up what it counted, and goes on after a failure. */
function step(name: string, run: () => Count): void {
  const started = Date.now();
  console.log(`\n── ${name}`);
  const { passed, failed } = run();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(name);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`   ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}

function unitTests(): Count {
  const report = `${reports}/unit.json`;
  const exit = command('vitest', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const counted = readReport(report) as { numPassedTests: number; numFailedTests: number } | null;
  if (!counted) return exit;
  return atLeast(exit, { passed: counted.numPassedTests, failed: counted.numFailedTests });
}

function browserTests(): Count {
  const firefox = offerFirefox();
  offerPoppler();
  const report = `${reports}/browser.json`;
  const exit = command('playwright', ['test', '--reporter=line,json'], {
    BROWSER_PATH: requireBrowser(),
    ...(firefox && { FIREFOX_PATH: firefox }),
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

function command(name: string, parameters: string[], env: Record<string, string> = {}): Count {
  const { status } = spawnSync(name, parameters, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
