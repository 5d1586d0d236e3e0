/** Finds a Chromium for the tests, the diagrams and the PDFs, or installs one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** What Chromium needs in a container and in a closed network: no sandbox as root, no calls home. */
export const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const browserAdvice =
  'Install Chromium or Google Chrome, or set BROWSER_PATH to the browser that you have.';

/** The browser at hand: BROWSER_PATH, Playwright's own, the system's; undefined where there is none. */
export function findBrowser(): string | undefined {
  const named = process.env.BROWSER_PATH;
  if (named && !existsSync(named)) {
    throw new Error(`BROWSER_PATH: found no file at "${named}". ${browserAdvice}`);
  }
  return [named, chromium.executablePath(), ...systemBrowsers].find(
    (path) => path && existsSync(path),
  );
}

/** The browser at hand, installed first if need be; throws with one line of advice when that fails. */
export function requireBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.log('No browser found: bringing a Chromium (a minute or two) …');
  run('playwright', ['install', 'chromium']);
  if (!findBrowser() && mayInstall()) install('chromium');
  const installed = findBrowser();
  if (!installed)
    throw new Error(`found no browser, and none could be installed. ${browserAdvice}`);
  return installed;
}

/**
 * A Firefox for the runner's tests: FIREFOX_PATH, the system's, or Debian's package where we may
 * install it; undefined where there is none, and those tests are then skipped.
 */
export function offerFirefox(): string | undefined {
  const find = () =>
    [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
      (path) => path && existsSync(path),
    );
  if (!find() && mayInstall()) {
    console.log("Installing Debian's package firefox-esr with apt-get …");
    install('firefox-esr');
  }
  return find();
}

/** Brings the programs that the PDFs' tests read with where we may; those tests are skipped without. */
export function offerPoppler(): void {
  if (existsSync('/usr/bin/pdftotext') || !mayInstall()) return;
  console.log("Installing Debian's package poppler-utils with apt-get …");
  install('poppler-utils');
}

function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Debian's list of packages may be old or missing: it is read anew where a package is not found. */
function install(name: string): void {
  const parameters = ['install', '-y', '-qq', '--no-install-recommends', name];
  if (run('apt-get', parameters)) return;
  run('apt-get', ['update', '-qq']);
  run('apt-get', parameters);
}

/** Runs a command in silence; tells whether it succeeded. */
function run(command: string, parameters: string[]): boolean {
  const { status } = spawnSync(command, parameters, {
    stdio: 'ignore',
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
