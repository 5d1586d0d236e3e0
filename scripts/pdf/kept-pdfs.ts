import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { publishedAddress } from './published.ts';

const folder = '.cache/pdf';
const keptMilliseconds = 7 * 24 * 3600 * 1000;

export interface KeptPdfs {
  /** What a PDF depends on, as a digest: what its pages print, and how they are printed. */
  readonly keyOf: (pages: readonly string[], plan: unknown) => string;
  readonly find: (key: string) => Uint8Array | undefined;
  readonly keep: (key: string, bytes: Uint8Array) => void;
  readonly forgetOld: () => void;
}

/** The PDFs of earlier builds, each by a digest of all that it was made from. */
export function openKeptPdfs(site: string, browserPath: string): KeptPdfs {
  const common = createHash('sha256');
  for (const file of [...globSync('scripts/pdf/**/*').sort(), 'src/content/pictures/board.webp']) {
    if (statSync(file).isFile()) common.update(file).update(readFileSync(file));
  }
  for (const file of globSync('_astro/*.css', { cwd: site }).sort()) common.update(file);
  const { size, mtimeMs } = statSync(browserPath);
  common.update(JSON.stringify([browserPath, size, mtimeMs, publishedAddress()]));
  const shared = common.digest('hex');
  return {
    keyOf(pages, plan) {
      const hash = createHash('sha256').update(shared).update(JSON.stringify(plan));
      for (const page of pages) hash.update(printedPart(join(site, page, 'index.html')));
      return hash.digest('hex');
    },
    find(key) {
      const file = join(folder, `${key}.pdf`);
      if (!existsSync(file)) return undefined;
      utimesSync(file, new Date(), new Date());
      return readFileSync(file);
    },
    keep(key, bytes) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${key}.pdf`), bytes);
    },
    forgetOld() {
      for (const name of globSync('*.pdf', { cwd: folder })) {
        const file = join(folder, name);
        if (Date.now() - statSync(file).mtimeMs > keptMilliseconds) rmSync(file);
      }
    },
  };
}

/** What of a page can get on paper: its head, which names styles and title, and its main part. */
function printedPart(file: string): string {
  const html = readFileSync(file, 'utf8');
  const styles = html.match(
    /<html[^>]*>|<title>.*?<\/title>|<link [^>]*stylesheet[^>]*>|<style[^>]*>.*?<\/style>/gs,
  );
  const main = /<main[\s>].*<\/main>/s.exec(html);
  return JSON.stringify([styles, main?.[0] ?? html]);
}
