import type { KnownSection, RichText, Statement, Value } from './brief.ts';
import type { Entry } from './entry.ts';
import { entriesOf } from './entries.ts';
import { enumeration } from './enumeration.ts';
import { isField } from './fields.ts';
import { plainText } from './rich-text.ts';
import { splitBoldStart, splitLabel } from './label.ts';
import type { Reading } from './reading.ts';
import { gist, slugOf } from './slug.ts';

const NOTHING: RichText = { plain: '', inline: [] };

/** What is labelled "Mission", else the first prose. */
export function readMission(section: KnownSection, reading: Reading): Statement | undefined {
  const entries = entriesOf(section.blocks);
  const labelled = entries.find(({ label }) => isField(label, 'mission'));
  const inside = labelled && labelled.text.plain === '' ? entriesOf(labelled.blocks)[0] : labelled;
  const entry = inside ?? entries.find(({ kind }) => kind === 'prose') ?? only(section, entries);
  if (entry === undefined || entry.text.plain === '') return undefined;
  return { id: reading.id('mission'), line: entry.line, text: entry.text };
}

/** A section headed "Mission" may hold it as a bullet. */
function only(section: KnownSection, entries: readonly Entry[]): Entry | undefined {
  return section.kind === 'mission' ? entries[0] : undefined;
}

export function readValues(section: KnownSection, reading: Reading): Value[] {
  return entriesOf(section.blocks).flatMap((entry) => {
    if (entry.kind === 'prose' || isField(entry.label, 'mission')) return [];
    if (!isField(entry.label, 'values')) return [toValue(entry, reading)];
    const written = enumeration(entry.text.plain).map((name) =>
      toValue({ ...entry, whole: plainText(name), text: plainText(name), blocks: [] }, reading),
    );
    const inner = entriesOf(entry.blocks).filter(({ kind }) => kind !== 'prose');
    return [...written, ...inner.map((value) => toValue(value, reading))];
  });
}

function toValue(entry: Entry, reading: Reading): Value {
  const split =
    entry.kind === 'group'
      ? { label: entry.label ?? '', text: entriesOf(entry.blocks)[0]?.whole ?? NOTHING }
      : (splitLabel(entry.whole) ?? splitBoldStart(entry.whole));
  const name = split?.label ?? entry.whole.plain;
  const id = reading.id('value', slugOf(name) || gist(name));
  return { id, line: entry.line, name, text: split?.text ?? NOTHING };
}
