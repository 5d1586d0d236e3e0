import { readSettings } from '../../src/site/settings.ts';

/** Address of the published site, base path included; undefined while it is only on this machine. */
export function publishedAddress(): string | undefined {
  const { base, site } = readSettings(process.env);
  return new URL(site).hostname === 'localhost' ? undefined : site + base;
}
