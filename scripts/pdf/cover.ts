import { readFileSync } from 'node:fs';
import { escapeHtml } from '../../src/reference/html.ts';

const pictures = new URL('../../src/content/pictures/', import.meta.url);

interface Recorded {
  readonly pictures: { readonly board: { readonly width: number; readonly height: number } };
  readonly board: {
    readonly serial: string;
    readonly bite: number;
    readonly findings: readonly (readonly [number, number, number, number, number])[];
  };
}

export interface CoverWords {
  readonly title: string;
  readonly subtitle: string;
  /** A sentence at the foot. */
  readonly foot?: string;
}

/** The front of a book, as HTML: its title, and the travelling board with its bite framed. */
export function coverHtml({ title, subtitle, foot = '' }: CoverWords): string {
  const record = JSON.parse(readFileSync(new URL('pictures.json', pictures), 'utf8')) as Recorded;
  const { width, height } = record.pictures.board;
  const [left, top, right, bottom] = record.board.findings[record.board.bite];
  const source = readFileSync(new URL('board.webp', pictures)).toString('base64');
  const words = `Board ${record.board.serial}: a green circuit board; a frame marks the mouse bite in one of its traces.`;
  return `<p class="book-title" role="heading" aria-level="1">${escapeHtml(title)}</p>
<p class="subtitle">${escapeHtml(subtitle)}</p>
<div class="cover-board">
<img src="data:image/webp;base64,${source}" width="${width}" height="${height}" alt="${escapeHtml(words)}">
<svg viewBox="0 0 ${width} ${height}" aria-hidden="true"><rect x="${left - 7}" y="${top - 7}" width="${right - left + 14}" height="${bottom - top + 14}"/></svg>
</div>
<p class="cover-foot">${escapeHtml(foot)}</p>`;
}
