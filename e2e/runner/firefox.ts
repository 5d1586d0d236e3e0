import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';

/** Firefox is driven over WebDriver BiDi, since Playwright wants its own build of it. */
export const firefox = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path && existsSync(path),
);

/** Why a test that wants it is left out. */
export const withoutFirefox = 'No Firefox: install firefox-esr, or set FIREFOX_PATH';

export function launchFirefox(): Promise<Browser> {
  return puppeteer.launch({ browser: 'firefox', executablePath: firefox ?? '', headless: true });
}
