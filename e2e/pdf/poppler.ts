import { spawnSync } from 'node:child_process';

/** Whether the programs that read PDFs (Debian's package poppler-utils) are here. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;
export const missingPoppler = 'pdftotext is not here: install poppler-utils';

function run(program: string, ...parameters: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, parameters, {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${program} ${parameters.join(' ')}: ${stderr}`);
  return stdout;
}

/** What pdfinfo says: "Pages" → "2". */
export function infoOf(file: string): Readonly<Record<string, string>> {
  const lines = run('pdfinfo', file).split('\n');
  return Object.fromEntries(
    lines.map((line) => [line.split(':', 1)[0], line.slice(line.indexOf(':') + 1).trim()]),
  ) as Record<string, string>;
}

export function structureOf(file: string): string {
  return run('pdfinfo', '-struct-text', file);
}

/** Text of a page, counted from 1, or of all. */
export function textOf(file: string, page?: number): string {
  const range = page === undefined ? [] : ['-f', String(page), '-l', String(page)];
  return run('pdftotext', ...range, file, '-');
}

interface Font {
  readonly name: string;
  readonly isEmbedded: boolean;
  readonly isSubset: boolean;
  readonly hasUnicode: boolean;
}

export function fontsOf(file: string): readonly Font[] {
  return run('pdffonts', file)
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => {
      const [embedded, subset, unicode] = line.trim().split(/\s+/).slice(-5);
      return {
        name: line.split(' ', 1)[0],
        isEmbedded: embedded === 'yes',
        isSubset: subset === 'yes',
        hasUnicode: unicode === 'yes',
      };
    });
}

export interface Word {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Every word with its box in points, from the top left, and the pages' sizes. */
export function wordsOf(file: string): {
  readonly words: readonly Word[];
  readonly pages: readonly PageSize[];
} {
  const words: Word[] = [];
  const pages: PageSize[] = [];
  const pattern =
    /<page width="([\d.]+)" height="([\d.]+)"|<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g;
  for (const match of run('pdftotext', '-bbox', file, '-').matchAll(pattern)) {
    const [, width, height, left, top, right, bottom, text] = match;
    if (width !== undefined) pages.push({ width: Number(width), height: Number(height) });
    else {
      const [l, t, r, b] = [left, top, right, bottom].map(Number);
      words.push({ text: decoded(text), page: pages.length, left: l, top: t, right: r, bottom: b });
    }
  }
  return { words, pages };
}

function decoded(text: string): string {
  const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const;
  return text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name: keyof typeof entities) => entities[name],
  );
}
