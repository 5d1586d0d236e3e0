import type { Block, KnownSection, Section, SectionKind } from './brief.ts';
import type { Heading } from './markdown.ts';
import { sectionKind } from './section-kinds.ts';

export interface Outline {
  readonly title?: { readonly heading: string; readonly line: number };
  readonly known: readonly KnownSection[];
  readonly other: readonly Section[];
}

interface Branch {
  readonly heading: string;
  readonly line: number;
  readonly depth: number;
  readonly kind: SectionKind | undefined;
  readonly own: Block[];
  readonly branches: Branch[];
}

/**
 * Headings to sections, at whatever level they stand. A heading of no known kind with known ones
 * below it (the document's title, "Part one") only holds them. A known heading below another is a
 * section of its own if no other heading offers its kind; else it groups what it heads.
 */
export function outline(nodes: readonly (Heading | Block)[]): Outline {
  const root = grow(nodes);
  const [first] = root.branches;
  const title = first && (first.kind === undefined || isTitle(first, root)) ? first : undefined;
  const onlyHolds = (branch: Branch): boolean =>
    branch === title || (branch.kind === undefined && branch.branches.some(holdsKnown));

  const offered = new Set<SectionKind>();
  const collect = (branch: Branch): void => {
    if (onlyHolds(branch)) branch.branches.forEach(collect);
    else if (branch.kind) offered.add(branch.kind);
  };
  root.branches.forEach(collect);

  const known: KnownSection[] = [];
  const [preamble] = root.own;
  const other: Section[] = preamble ? [{ heading: '', line: preamble.line, blocks: root.own }] : [];
  const visit = (branch: Branch): void => {
    const { heading, line, kind, own, branches } = branch;
    if (onlyHolds(branch)) {
      if (own.length > 0) other.push({ heading, line, blocks: own });
      branches.forEach(visit);
      return;
    }
    const isOwnSection = (inner: Branch): boolean =>
      kind !== undefined &&
      inner.kind !== undefined &&
      inner.kind !== kind &&
      !offered.has(inner.kind) &&
      mayHold(kind, inner.kind);
    const groups = branches.filter((inner) => !isOwnSection(inner));
    const section = { heading, line, blocks: [...own, ...groups.map(toGroup)] };
    if (kind) known.push({ kind, ...section });
    else other.push(section);
    branches.filter(isOwnSection).forEach(visit);
  };
  root.branches.forEach(visit);
  return { ...(title && { title: { heading: title.heading, line: title.line } }), known, other };
}

function grow(nodes: readonly (Heading | Block)[]): Branch {
  const root: Branch = { heading: '', line: 1, depth: 0, kind: undefined, own: [], branches: [] };
  const path = [root];
  for (const node of nodes) {
    if (node.kind !== 'heading') {
      path.at(-1)?.own.push(node);
      continue;
    }
    while ((path.at(-1)?.depth ?? 0) >= node.depth) path.pop();
    const { text: heading, line, depth } = node;
    const branch: Branch = {
      heading,
      line,
      depth,
      kind: sectionKind(heading),
      own: [],
      branches: [],
    };
    path.at(-1)?.branches.push(branch);
    path.push(branch);
  }
  return root;
}

/** "# Interview for a role at Acme" names a kind of section and yet is the title of them all. */
function isTitle(first: Branch, root: Branch): boolean {
  if (root.branches.length > 1) return false;
  const kinds = new Set(first.branches.map(({ kind }) => kind));
  if (kinds.has(first.kind)) return true;
  return first.own.length === 0 && kinds.has('company');
}

function holdsKnown(branch: Branch): boolean {
  return branch.kind !== undefined || branch.branches.some(holdsKnown);
}

/** "Role of Docker" below the topics is a topic; "Company" below them is not. */
function mayHold(outer: SectionKind, inner: SectionKind): boolean {
  const isOpen = outer !== 'topics' && outer !== 'questions';
  return isOpen || inner === 'company' || inner === 'topics' || inner === 'questions';
}

function toGroup({ heading, line, own, branches }: Branch): Block {
  return { kind: 'group', heading, line, blocks: [...own, ...branches.map(toGroup)] };
}
