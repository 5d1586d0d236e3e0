/**
 * `npm test`: types, lint, formatting, unit tests, set-up, builds, browser tests, links.
 * `npm test -- search`: the unit and browser tests whose path holds that word, on builds brought up to date.
 * `--static` (`npm run check`) stops before the builds; `--shard 1/4` runs that part of the browser tests alone.
 *
 * Its last line counts the tests of all runners together.
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { atRoot, published, testedBrief } from './test/builds.ts';
import { offerFirefox, offerPoppler, requireBrowser } from './browser.ts';
import { browserTests, unitTests } from './test/runners.ts';
import { command, type Count } from './test/command.ts';

const { positionals: words, values } = parseArgs({
  options: { static: { type: 'boolean', default: false }, shard: { type: 'string' } },
  allowPositionals: true,
});
const total: Count = { passed: 0, failed: 0 };
const failures: string[] = [];
rmSync('.cache/test', { recursive: true, force: true });

/** Steps that have begun and go on beside those that follow. */
const waiting: Promise<void>[] = [];
const isWhole = words.length === 0 && values.shard === undefined;
if (isWhole) {
  // Each keeps one core busy, so that two of them run beside each other.
  waiting.push(
    step('Types', () => command('astro', ['check', '--minimumFailingSeverity', 'error'])),
  );
  await step('Lint', () => command('eslint', ['.', '--max-warnings', '0']));
  await step('Formatting', () => command('prettier', ['--check', '--log-level', 'warn', '.']));
}
if (values.shard === undefined) await step('Unit tests', () => unitTests('unit*', words));
await Promise.all(waiting);
if (!values.static) {
  // It waits for the registry more than it computes.
  if (isWhole) waiting.push(step('Set-up with npm 9, 10, 11', () => unitTests('registry', [])));
  const browser = requireBrowser();
  const build = (parameters: string[], env: Record<string, string> = {}) =>
    command('node', ['scripts/build.ts', ...parameters], {
      BROWSER_PATH: browser,
      BRIEF: testedBrief,
      ...env,
    });
  await step('Build at the root', () => build(['--no-pdfs', '--into', atRoot.folder]));
  await step('Build as it is published', () =>
    build(['--into', published.folder], { SITE: published.site, BASE_PATH: published.base }),
  );
  if (isWhole) await step('Built pages', () => unitTests('built', []));
  await Promise.all(waiting);
  const firefox = offerFirefox();
  offerPoppler();
  await step('Browser tests', () =>
    browserTests(words, values.shard, {
      BROWSER_PATH: browser,
      ...(firefox && { FIREFOX_PATH: firefox }),
    }),
  );
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs one step, adds up what it counted, and goes on after a failure. */
async function step(name: string, run: () => Promise<Count>): Promise<void> {
  const started = Date.now();
  console.log(`── ${name} …`);
  const { passed, failed } = await run();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(name);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`   ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}
