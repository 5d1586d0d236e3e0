/** A drawing in words, from what Mermaid understood of its source. */
import type { Outline, OutlineItem } from '../../../src/diagrams/outline.ts';
import { isHead } from './counts.ts';
import { labelOf, plain } from './labels.ts';
import type { Database, GraphEdge, GraphNode } from './mermaid.ts';
import { sequence, stationOf, type Links } from './sequence-outline.ts';

export function outlineOf(type: string, database: Database, links: Links): Outline {
  if (type === 'sequence') return { ordered: true, items: sequence(database, links) };
  if (type === 'gitGraph') return { ordered: true, items: commits(database) };
  if (type === 'gantt') return { ordered: true, items: plan(database) };
  return { ordered: false, items: graph(database, links) };
}

/** Nodes in their groups, and under each node where its arrows lead. */
function graph(database: Database, links: Links): OutlineItem[] {
  const { nodes = [], edges = [] } = database.getData?.() ?? {};
  const name = (id: string) => nodes.find((node) => node.id === id);
  const within = (parent: string | undefined): OutlineItem[] =>
    nodes.filter((node) => parentOf(node) === parent && isListed(node)).map(item);
  const item = (node: GraphNode): OutlineItem => {
    const leads = edges
      .filter((edge) => edge.start === node.id && edge.thickness !== 'invisible')
      .map((edge) => {
        const target = name(edge.end);
        return { text: lead(edge, target ? titleOf(target) : edge.end) };
      });
    const attributes = (node.attributes ?? []).map(({ type, name, keys = [], comment }) => ({
      text: plain(
        [name, type, keys.join(', '), comment && `(${comment})`].filter(Boolean).join(' '),
      ),
    }));
    return withItems({ text: titleOf(node), ...stationOf(links[nodeKey(node)]) }, [
      ...attributes,
      ...(node.isGroup ? within(node.id) : []),
      ...leads,
    ]);
  };
  return within(undefined);
}

/** A frame round a note is there for the layout alone. */
function isListed(node: GraphNode): boolean {
  return !['stateEnd', 'noteGroup'].includes(node.shape ?? '');
}

function parentOf({ parentId, shape }: GraphNode): string | undefined {
  return shape === 'note' ? undefined : parentId;
}

/** What stands for a node that has no words of its own. */
const unnamed: Readonly<Record<string, string>> = {
  stateStart: 'start',
  stateEnd: 'end',
  fork: 'fork',
  join: 'join',
  choice: 'choice',
  divider: 'at the same time',
};

/** Where an edge leads, with what its ends say. */
function lead(edge: GraphEdge, target: string): string {
  const { label = '', arrowTypeStart = '', arrowTypeEnd = '' } = edge;
  const said = label && `${plain(label)} `;
  const [own, other] = [cardinalities[arrowTypeStart], cardinalities[arrowTypeEnd]];
  if (own && other) return `${said}→ ${other} ${target}, each of ${own}`;
  const arrow = !isHead(arrowTypeEnd) ? '—' : isHead(arrowTypeStart) ? '←→' : '→';
  return `${said}${arrow} ${target}${arrowTypeEnd === 'arrow_cross' ? ' (crossed out)' : ''}`;
}

/** How many of an entity belong to one of the other. */
const cardinalities: Readonly<Record<string, string>> = {
  only_one: 'exactly one',
  zero_or_one: 'one or no',
  one_or_more: 'one or more',
  zero_or_more: 'any number of',
};

/** The id by which the source knows a node: entities carry a longer one. */
function nodeKey(node: GraphNode): string {
  return /^entity-(.+)-\d+$/.exec(node.id)?.[1] ?? node.id;
}

function titleOf(node: GraphNode): string {
  const { shape = '' } = node;
  const words = unnamed[shape] ?? plain(labelOf(node));
  return shape === 'note' ? `Note: ${words}` : words;
}

/** What Mermaid's types of a commit say. */
const commitTypes: Readonly<Record<number, string>> = {
  1: ', undone later',
  2: ', the one to see',
};

function commits(database: Database): OutlineItem[] {
  return (database.getCommitsArray?.() ?? [])
    .toSorted((first, second) => first.seq - second.seq)
    .map(({ id, branch, type, tags, parents }) => {
      const marks = tags.length > 0 ? `, tagged ${tags.join(', ')}` : '';
      const after = parents.length > 0 ? `, after ${parents.join(' and ')}` : '';
      return { text: `${id} on ${branch}${commitTypes[type] ?? ''}${marks}${after}` };
    });
}

/** The sections of a plan, and in each what is done and on which days. */
function plan(database: Database): OutlineItem[] {
  const tasks = database.getTasks?.() ?? [];
  const first = Math.min(...tasks.map(({ startTime }) => startTime.getTime()));
  return (database.getSections?.() ?? []).map((section) => ({
    text: plain(section),
    items: tasks
      .filter((task) => task.section === section)
      .map(({ task, startTime, endTime, renderEndTime }) => ({
        text: `${plain(task)}: ${days(startTime, lastDay(renderEndTime ?? endTime), first)}`,
      })),
  }));
}

/** A task ends at the first moment of the day after its last. */
function lastDay(end: Date): Date {
  return new Date(end.getTime() - 1);
}

/** Weeks begin on the day on which the plan does, as its drawing shows. */
function days(from: Date, to: Date, first: number): string {
  const week = (date: Date) => Math.floor((date.getTime() - first) / (7 * 24 * 3600 * 1000)) + 1;
  const name = (date: Date) => date.toLocaleDateString('en', { weekday: 'long' });
  const start = `week ${week(from)}, ${name(from)}`;
  if (from.toDateString() === to.toDateString()) return start;
  return `${start} to ${week(from) === week(to) ? '' : `week ${week(to)}, `}${name(to)}`;
}

/** An item with what it holds, if that is anything. */
function withItems(item: OutlineItem, items: readonly OutlineItem[]): OutlineItem {
  return items.length > 0 ? { ...item, items } : item;
}
