import type { Duty, Inline, KnownSection, Role, Statement } from './brief.ts';
import { entriesOf } from './entries.ts';
import { isField } from './fields.ts';
import { plainOf } from './rich-text.ts';
import type { Reading } from './reading.ts';
import { bareTitle, jobTitle } from './job-title.ts';
import { gist } from './slug.ts';
import { statementsOf } from './statements.ts';

export function readRole(
  section: KnownSection,
  documentTitle: string | undefined,
  reading: Reading,
): Role {
  const entries = entriesOf(section.blocks);
  const titled = entries.find(({ label }) => isField(label, 'title'));
  const prose = entries.find(({ kind }) => kind === 'prose');
  const title =
    titled?.text.plain ||
    (prose &&
      (firstStrong(prose.whole.inline) ||
        asA(prose.whole.plain) ||
        bareTitle(prose.whole.plain))) ||
    /[:：] *(.+)$/u.exec(section.heading)?.[1]?.trim() ||
    jobTitle(documentTitle ?? '');
  if (!title) {
    const instead = 'write its title in bold: "As a **Junior AI Engineer**, you will:"';
    reading.warn(section.line, 'a role without a title', instead);
  }
  const intro: Statement | undefined = prose && {
    id: reading.id('role-intro'),
    line: prose.line,
    text: prose.whole,
  };
  const duties = statementsOf(section.blocks)
    .filter(({ line }) => line !== titled?.line)
    .map((duty): Duty => ({ id: reading.id('duty', gist(duty.text.plain)), ...duty }));
  return {
    id: reading.id('role'),
    line: titled?.line ?? prose?.line ?? section.line,
    ...(title && { title }),
    ...(intro && { intro }),
    duties,
  };
}

function firstStrong(inline: readonly Inline[]): string {
  const strong = inline.find(({ kind }) => kind === 'strong');
  return strong ? plainOf([strong]) : '';
}

function asA(sentence: string): string {
  return (
    /^As (?:an?|the|our) ([^,.:]{3,60}?)(?: (?:on|at|in|with|you|we|I)\b|[,:])/u.exec(
      sentence,
    )?.[1] ?? ''
  );
}
