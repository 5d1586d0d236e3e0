import { existsSync } from 'node:fs';

/** Firefox is driven over WebDriver BiDi, since Playwright wants its own build of it. */
export const firefox = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path && existsSync(path),
);
