/** A Chromium for measurements, and the sites that it visits. */
import { chromium, type Browser } from 'playwright';
import { launchArguments, requireBrowser } from '../browser.ts';
import { serve } from '../serve.ts';

const debuggingPort = 9377;

export interface Session {
  readonly browser: Browser;
  /** Port on which Lighthouse reaches the same browser. */
  readonly port: number;
}

/** Serves the folders at once, runs `visit` with their addresses, and closes everything. */
export async function withSites<Name extends string>(
  folders: Readonly<Record<Name, string>>,
  visit: (session: Session, urls: Readonly<Record<Name, string>>) => Promise<void>,
): Promise<void> {
  const names = Object.keys(folders) as Name[];
  const served = await Promise.all(names.map((name) => serve(folders[name], '/', 0)));
  const browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: [...launchArguments, `--remote-debugging-port=${debuggingPort}`],
  });
  try {
    const urls = Object.fromEntries(names.map((name, index) => [name, served[index].url]));
    await visit({ browser, port: debuggingPort }, urls as Record<Name, string>);
  } finally {
    await browser.close();
    await Promise.all(served.map((site) => site.close()));
  }
}

/** The middle one of the values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}
