import { wantedKind } from '../wanted-headings.ts';
import type { WantedKind } from '../wanted-headings.ts';
import { sectionKind } from '../section-kinds.ts';
import type { SectionKind } from '../brief.ts';

/** A line of a pasted advertisement, and what we take it for. */
export interface DraftLine {
  readonly number: number;
  readonly text: string;
  readonly as: 'heading' | 'bullet' | 'prose';
}

export type PartKind = SectionKind | WantedKind | 'other';

/** A heading and the lines below it; the first part has none. */
export interface DraftPart {
  readonly heading: string;
  readonly number: number;
  readonly kind: PartKind;
  readonly lines: readonly DraftLine[];
}

const BULLET = /^(?:[-*+•·‣▪●○◦–—・■]|o(?= {2,}|\t)|\d{1,2}[.)])\s*/u;
const LONGEST_HEADING = 60;

export function partsOf(text: string): DraftPart[] {
  const written = text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/);
  const parts: (Omit<DraftPart, 'lines'> & { readonly lines: DraftLine[] })[] = [
    { heading: '', number: 1, kind: 'other', lines: [] },
  ];
  for (const [index, line] of written.entries()) {
    if (line.trim() === '') continue;
    const number = index + 1;
    const bullet = BULLET.exec(line.trim());
    const text = line.trim().slice(bullet?.[0].length ?? 0);
    const words = text.replace(/^#{1,6}\s+|\*\*/gu, '').replace(/\s*[:：]$/u, '');
    const isAlone = (written[index - 1] ?? '').trim() === '';
    const kind = kindOf(words);
    const looksAHeading = !bullet && words.length <= LONGEST_HEADING && !/[.!?。]$/u.test(text);
    const isKnown = kind !== 'other' && (isAlone || /[:：]$/u.test(text));
    const isMarked = /^#{1,6}\s|[:：]\**$/u.test(text) || isFollowedByText(written, index);
    if (
      looksAHeading &&
      parts.length + index > 1 &&
      (isKnown || (isAlone && isMarked && number > 2))
    ) {
      parts.push({ heading: words, number, kind, lines: [] });
    } else {
      parts.at(-1)?.lines.push({
        number,
        text: bullet ? text : line.trim(),
        as: bullet ? 'bullet' : 'prose',
      });
    }
  }
  return parts;
}

function kindOf(words: string): PartKind {
  return wantedKind(words) ?? sectionKind(words) ?? 'other';
}

/** A short line with text right below it, and nothing above, heads that text. */
function isFollowedByText(written: readonly string[], index: number): boolean {
  const above = (written[index - 1] ?? '').trim();
  const below = (written[index + 1] ?? '').trim();
  return above === '' && below !== '';
}
