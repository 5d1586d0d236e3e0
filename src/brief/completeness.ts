import type { Brief, KnownSection, SectionKind } from './brief.ts';
import type { BriefError } from './problem.ts';
import { quote } from './problem.ts';
import type { Reading } from './reading.ts';
import { SECTION_NAMES } from './section-kinds.ts';

export type SectionsByKind = Readonly<Partial<Record<SectionKind, KnownSection>>>;

/** An advertisement often says what the role is under several headings. */
export function byKind(known: readonly KnownSection[], reading: Reading): SectionsByKind {
  const sections: Partial<Record<SectionKind, KnownSection>> = {};
  for (const section of known) {
    const first = sections[section.kind];
    if (first && section.kind === 'role') {
      const { heading, line, blocks } = section;
      const group = { kind: 'group' as const, heading, line, blocks };
      sections.role = { ...first, blocks: [...first.blocks, group] };
      continue;
    }
    if (first) {
      const found = `a second section of ${nameOf(section.kind)}, ${quote(section.heading)}`;
      const instead = `put it under ${quote(first.heading)} on line ${String(first.line)}`;
      throw reading.refusal(section.line, found, instead);
    }
    sections[section.kind] = section;
  }
  return sections;
}

export function missing(kind: SectionKind, lastLine: number, reading: Reading): BriefError {
  const instead = `add ${quote(`# ${headingOf(kind)}`)}`;
  return reading.refusal(lastLine, `no section of ${nameOf(kind)}`, instead);
}

/** Parts a site can do without, though its reader would miss them. */
export function warnOfMissing(brief: Brief, sections: SectionsByKind, reading: Reading): void {
  const stated: Readonly<Partial<Record<SectionKind, boolean>>> = {
    mission: brief.mission !== undefined,
    values: brief.values.length > 0,
    news: brief.news.length > 0,
    role: brief.role !== undefined && brief.role.duties.length > 0,
    questions: brief.questions.length > 0,
  };
  for (const { kind, name, heading } of SECTION_NAMES) {
    if (stated[kind] !== false) continue;
    const section = sections[kind];
    if (section) {
      reading.warn(
        section.line,
        `nothing on ${name} under ${quote(section.heading)}`,
        'write it in bullets',
      );
    } else {
      const instead = `add ${quote(`# ${heading}`)} to have it on the site`;
      reading.warn(brief.source.lines.length, `nothing on ${name}`, instead);
    }
  }
}

function nameOf(kind: SectionKind): string {
  return SECTION_NAMES.find((section) => section.kind === kind)?.name ?? kind;
}

function headingOf(kind: SectionKind): string {
  return SECTION_NAMES.find((section) => section.kind === kind)?.heading ?? kind;
}
