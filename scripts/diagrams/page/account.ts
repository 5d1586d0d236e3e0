/**
 * What Mermaid read out of a source, against what is drawn of it: each node, line, head, frame and
 * word that went in must have come out. A fault says what is missing, and near which words of the
 * source.
 */
import type { Outline, OutlineItem } from '../../../src/diagrams/outline.ts';
import { headsIn, headsOf, sum, type Count, type Drawn } from './counts.ts';
import { labelOf, letters, plain } from './labels.ts';
import type { Database, GraphNode } from './mermaid.ts';
import { sequenceCounts, sequenceLabels } from './sequence-account.ts';

export interface Fault {
  readonly words: string;
  /** Words of the source that stand where the fault is. */
  readonly near?: string | undefined;
}

/** How much of each kind of thing is in a drawing. */
export type Account = Readonly<Record<string, number>>;

export interface Accounted {
  readonly account: Account;
  readonly faults: readonly Fault[];
}

export function accountOf(
  type: string,
  database: Database,
  svg: SVGSVGElement,
  written: ReadonlySet<Element>,
  outline: Outline,
): Accounted {
  const drawn: Drawn = (selector) =>
    [...svg.querySelectorAll(selector)].filter((element) => written.has(element));
  const { counts, faults = [], labels } = countsOf(type, database, drawn);
  const uneven = counts
    .filter(({ wanted, drawn: found }) => wanted !== found)
    .map(({ what, wanted, drawn: found }) => ({
      words: `found ${wanted} ${what} in the code and ${found} in the drawing`,
    }));
  const texts = [...svg.querySelectorAll('text')].filter((text) => written.has(text));
  const account = Object.fromEntries(counts.map(({ what, drawn: found }) => [what, found]));
  const missing = missingWords(labels, texts);
  const unspoken = missing.length > 0 ? [] : unsaid(texts, outline);
  return { account, faults: [...faults, ...uneven, ...missing, ...unspoken] };
}

interface Counted {
  readonly counts: readonly Count[];
  readonly labels: readonly string[];
  readonly faults?: readonly Fault[];
}

function countsOf(type: string, database: Database, drawn: Drawn): Counted {
  if (type === 'sequence') {
    return {
      counts: sequenceCounts(database, drawn),
      labels: sequenceLabels(database),
      faults: paintedBoxes(database),
    };
  }
  if (type === 'gitGraph') return versions(database, drawn);
  if (type === 'gantt') return plan(database, drawn);
  return graph(database, drawn);
}

function paintedBoxes(database: Database): Fault[] {
  return (database.getBoxes?.() ?? [])
    .filter(({ fill }) => fill !== 'transparent')
    .map(({ fill, name }) => ({
      words: `found the colour ${fill}: write box and its name alone, since colours are the theme’s`,
      near: name,
    }));
}

function graph(database: Database, drawn: Drawn) {
  const { nodes = [], edges = [] } = database.getData?.() ?? {};
  const boxes = nodes.filter(({ isGroup }) => !isGroup);
  const groups = nodes.filter(({ isGroup, shape }) => isGroup && shape !== 'noteGroup');
  const lines = edges.filter(({ thickness }) => thickness !== 'invisible');
  const paths = drawn('.edgePaths path');
  const counts: Count[] = [
    { what: 'nodes', wanted: boxes.length, drawn: holding(drawn, '.node', shapeParts) },
    {
      what: 'frames',
      wanted: groups.length,
      drawn: holding(drawn, '.cluster, .statediagram-cluster', 'rect'),
    },
    { what: 'lines', wanted: lines.length, drawn: paths.length },
    { what: 'heads', wanted: sum(lines.map(headsOf)), drawn: headsIn(paths) },
  ];
  const labels = [
    ...nodes.filter(isLabelled).map(labelOf),
    ...nodes.flatMap(({ attributes = [] }) =>
      attributes.flatMap(({ type, name, keys = [], comment = '' }) => [
        type,
        name,
        ...keys,
        comment,
      ]),
    ),
    ...lines.map(({ label }) => label ?? ''),
  ];
  const strange = boxes
    .filter(({ shape = 'squareRect' }) => !shapes.has(shape))
    .map(({ id, shape }) => ({
      words: `found the shape ${shape}: write one of [a box], (a round box), ([round ends]), [[a double box]], [(a cylinder)], ((a circle)), (((a double circle))), >a flag], {a rhombus}, {{a hexagon}}, [/slanted/]`,
      near: id,
    }));
  return { counts, labels, faults: strange };
}

/** Shapes that are drawn as Mermaid has them, by all of its names for them. */
const shapes = new Set(
  (
    'squareRect rect roundedRect rounded stadium pill terminal subroutine subproc cylinder cyl db ' +
    'database circle circ doublecircle dbl-circ odd diamond diam decision question hexagon hex ' +
    'lean_right lean-r lean_left lean-l trapezoid trap-b inv_trapezoid trap-t ' +
    'stateStart stateEnd fork join choice note rectWithTitle erBox'
  ).split(' '),
);

const shapeParts = 'rect, circle, ellipse, path, polygon';

/** How many parts of a drawing hold a shape that is drawn. */
function holding(drawn: Drawn, parts: string, shape: string): number {
  return new Set(
    drawn(shape)
      .map((one) => one.closest(parts))
      .filter(Boolean),
  ).size;
}

function isLabelled({ shape = '', isGroup }: GraphNode): boolean {
  if (isGroup) return !['noteGroup', 'divider'].includes(shape);
  return !['stateStart', 'stateEnd', 'fork', 'join', 'choice'].includes(shape);
}

function versions(database: Database, drawn: Drawn) {
  const commits = database.getCommitsArray?.() ?? [];
  const branches = new Set(commits.map(({ branch }) => branch));
  const marks = drawn('.commit-bullets *').map((part) => ` ${part.getAttribute('class')} `);
  const marked = commits.filter(({ id }) => marks.some((classes) => classes.includes(` ${id} `)));
  return {
    counts: [
      { what: 'commits', wanted: commits.length, drawn: marked.length },
      { what: 'lanes', wanted: branches.size, drawn: drawn('line.branch').length },
      {
        what: 'lines',
        wanted: sum(commits.map(({ parents }) => parents.length)),
        drawn: drawn('path.arrow').length,
      },
      {
        what: 'tags',
        wanted: sum(commits.map(({ tags }) => tags.length)),
        drawn: drawn('.tag-label').length,
      },
    ],
    labels: [...branches, ...commits.flatMap(({ id, tags }) => [id, ...tags])],
  };
}

function plan(database: Database, drawn: Drawn) {
  const tasks = database.getTasks?.() ?? [];
  const sections = database.getSections?.() ?? [];
  return {
    counts: [{ what: 'tasks', wanted: tasks.length, drawn: drawn('rect.task').length }],
    labels: [...sections, ...tasks.map(({ task }) => task)],
  };
}

/** Labels that stand nowhere in the drawing, in one text or in several rows. */
function missingWords(labels: readonly string[], texts: readonly Element[]): Fault[] {
  const left = texts.map((text) => letters(unbracketed(text.textContent)));
  const longestFirst = labels.toSorted((first, second) => second.length - first.length);
  const missing = longestFirst.filter((label) => {
    const wanted = letters(label);
    if (wanted === '') return false;
    const exact = left.indexOf(wanted);
    if (exact >= 0) left.splice(exact, 1);
    return exact < 0 && !left.join('').includes(wanted);
  });
  return missing.map((label) => ({
    words: `found the words “${plain(label)}” in the code and not in the drawing: write fewer, or where there is more room`,
    near: label,
  }));
}

/** The words on a frame’s side, without the brackets that Mermaid sets round them. */
function unbracketed(text: string): string {
  return text.replace(/^\s*\[/, '').replace(/^([^[]*)\]\s*$/, '$1');
}

/** Drawn words that the drawing's outline does not say. Days of a plan and kinds of frames it says otherwise. */
function unsaid(texts: readonly Element[], outline: Outline): Fault[] {
  const said = letters(allOf(outline.items).join(' '));
  return texts
    .filter((text) => !text.closest('.tick, .labelText'))
    .map((text) => unbracketed(text.textContent))
    .filter((text) => !said.includes(letters(text)))
    .map((text) => ({
      words: `found “${plain(text)}” in the drawing and not in its outline: teach page/outline.ts to say it`,
      near: text,
    }));
}

function allOf(items: readonly OutlineItem[]): string[] {
  return items.flatMap(({ text, items: within = [] }) => [text, ...allOf(within)]);
}
