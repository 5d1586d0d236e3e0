import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

/** Each piece of text’s font and size in points, in the order of the pages. */
export function fontSizesOf(file: string): readonly { family: string; size: number }[] {
  const xml = run('pdftohtml', '-xml', '-i', '-stdout', '-fontfullname', '-zoom', '3', file);
  const fonts = new Map(
    [...xml.matchAll(/<fontspec id="(\d+)" size="(-?[\d.]+)" family="([^"]*)"/g)].map(
      ([, id, size, family]) => [id, { family, size: Number(size) / 3 }],
    ),
  );
  return [...xml.matchAll(/<text [^>]*font="(\d+)"/g)].flatMap(([, id]) => fonts.get(id) ?? []);
}

/** How much of each page’s height is used between running head and foot, from 0 to 1. */
export function fillOf(file: string): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    run('pdftoppm', '-r', '18', '-gray', file, join(folder, 'page'));
    return globSync('*.pgm', { cwd: folder })
      .sort()
      .map((name) => fillOfPicture(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Of a grey picture as `pdftoppm -gray` writes it: three lines of text, then a byte a pixel. */
function fillOfPicture(picture: Buffer): number {
  const [head, width, height] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.toString('latin1', 0, 64)) ?? [];
  if (head === undefined) throw new Error('found no grey picture: pdftoppm -gray writes P5');
  const [columns, rows] = [Number(width), Number(height)];
  const top = Math.floor(0.06 * rows);
  const bottom = Math.floor(0.94 * rows);
  const isInked = (row: number): boolean =>
    picture
      .subarray(head.length + row * columns, head.length + (row + 1) * columns)
      .some((grey) => grey < 170);
  let last = bottom - 1;
  while (last > top && !isInked(last)) last--;
  return (last - top) / (bottom - top);
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
