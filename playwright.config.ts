import { defineConfig, devices } from 'playwright/test';
import { findBrowser, launchArguments } from './scripts/browser.ts';
import { builds, testedBrief } from './scripts/test/builds.ts';

const browser = findBrowser();
// Tests that look at the brief look at the one whose pages they visit.
process.env.BRIEF = testedBrief;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '.cache/test/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // What a busy machine disturbs (a frame that answers late) is tried again; what is wrong fails thrice.
  retries: process.env.CI ? 2 : 0,
  timeout: 60_000,
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: { ...(browser && { executablePath: browser }), args: launchArguments },
    trace: 'on-first-retry',
  },
  projects: builds.map(({ name, url }) => ({
    name,
    use: { baseURL: url },
    // What does not depend on the base path is tested at the root; PDFs where they are published.
    ...(name === 'root'
      ? { testIgnore: '**/*.published.spec.ts' }
      : { testMatch: '**/*.{base,published}.spec.ts' }),
  })),
  webServer: builds.map(({ folder, base, port, url }) => ({
    command: `node scripts/serve-folder.ts ${folder} ${base} ${port}`,
    url,
    reuseExistingServer: !process.env.CI,
  })),
});
