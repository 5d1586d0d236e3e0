import { guidOf } from './anki-ids.ts';
import type { AnkiDeck } from './note.ts';

/** The deck as CSV, for a spreadsheet or another programme; its head tells Anki what the columns are. */
export function csvOf({ name, notes }: AnkiDeck): string {
  const head = [
    '#separator:Comma',
    '#html:true',
    '#guid column:1',
    '#deck column:2',
    '#tags column:6',
    '#columns:guid,deck,front,back,where,tags',
  ];
  const rows = notes.map((note) =>
    [
      guidOf(note.id),
      `${name}::${note.deck}`,
      note.front,
      note.back,
      note.where,
      note.tags.join(' '),
    ]
      .map(quoted)
      .join(','),
  );
  return [...head, ...rows, ''].join('\r\n');
}

/** As RFC 4180 has it. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
