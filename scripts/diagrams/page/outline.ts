/** A drawing in words, from what Mermaid understood of its source. */
import type { Outline, OutlineItem } from '../../../src/diagrams/outline.ts';
import type { Database, GraphNode, SequenceMessage } from './mermaid.ts';

type Links = Readonly<Record<string, number>>;

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
    nodes.filter((node) => node.parentId === parent && isNamed(node)).map(item);
  const item = (node: GraphNode): OutlineItem => {
    const leads = edges
      .filter((edge) => edge.start === node.id)
      .map((edge) => {
        const target = name(edge.end);
        const label = edge.label ? `${plain(edge.label)} → ` : '→ ';
        return { text: label + (target && isNamed(target) ? titleOf(target) : 'end') };
      });
    const attributes = (node.attributes ?? []).map(({ type, name, comment }) => ({
      text: [name, type, comment && `(${comment})`].filter(Boolean).join(' '),
    }));
    return withItems({ text: titleOf(node), ...stationOf(links[nodeKey(node)]) }, [
      ...attributes,
      ...(node.isGroup ? within(node.id) : []),
      ...leads,
    ]);
  };
  return within(undefined);
}

/** Where states start and end has no words. */
function isNamed(node: GraphNode): boolean {
  return !/^(stateStart|stateEnd)$/.test(node.shape ?? '');
}

/** The id by which the source knows a node: entities carry a longer one. */
function nodeKey(node: GraphNode): string {
  return /^entity-(.+)-\d+$/.exec(node.id)?.[1] ?? node.id;
}

function titleOf(node: GraphNode): string {
  const { label = node.id } = node;
  return plain(typeof label === 'string' ? label : label.join(' '));
}

/** Messages and notes in their order; loops and branches hold theirs. */
function sequence(database: Database, links: Links): OutlineItem[] {
  const actors = database.getActors?.() ?? new Map<string, { description: string }>();
  const kinds = database.LINETYPE ?? {};
  const actor = (id: string | undefined) => plain(actors.get(id ?? '')?.description ?? id ?? '');
  const starts = [kinds.LOOP_START, kinds.ALT_START, kinds.OPT_START, kinds.PAR_START];
  const ends = [kinds.LOOP_END, kinds.ALT_END, kinds.OPT_END, kinds.PAR_END];
  const branches = [kinds.ALT_ELSE, kinds.PAR_AND];
  const top: OutlineItem[] = [];
  const stack: OutlineItem[][] = [top];
  const into = (entry: OutlineItem) => void stack.at(-1)?.push(entry);
  const open = (message: SequenceMessage) => {
    const items: OutlineItem[] = [];
    into({
      text: `${message.type === kinds.LOOP_START ? 'Loop' : 'If'}: ${words(message)}`,
      items,
    });
    stack.push(items);
  };
  const participants = [...actors].map(([id, { description }]) => ({
    text: plain(description),
    ...stationOf(links[id]),
  }));
  into({ text: 'Takes part', items: participants });
  for (const message of database.getMessages?.() ?? []) {
    if (starts.includes(message.type)) open(message);
    else if (branches.includes(message.type)) {
      stack.pop();
      open(message);
    } else if (ends.includes(message.type)) stack.pop();
    else if (message.type === kinds.NOTE) into({ text: `Note: ${words(message)}` });
    else if (message.from !== undefined && message.to !== undefined && words(message)) {
      const to = message.from === message.to ? '' : ` → ${actor(message.to)}`;
      into({ text: `${actor(message.from)}${to}: ${words(message)}` });
    }
  }
  return top;
}

function words(message: SequenceMessage): string {
  return plain(typeof message.message === 'string' ? message.message : '');
}

function commits(database: Database): OutlineItem[] {
  return (database.getCommitsArray?.() ?? [])
    .toSorted((first, second) => first.seq - second.seq)
    .map(({ id, branch, tags, parents }) => {
      const marks = tags.length > 0 ? `, tagged ${tags.join(', ')}` : '';
      const after = parents.length > 0 ? `, after ${parents.join(' and ')}` : '';
      return { text: `${id} on ${branch}${marks}${after}` };
    });
}

/** The sections of a plan, and in each what is done and on which days. */
function plan(database: Database): OutlineItem[] {
  const tasks = database.getTasks?.() ?? [];
  const first = Math.min(...tasks.map(({ startTime }) => startTime.getTime()));
  const restsOnWeekends = (database.getExcludes?.() ?? []).includes('weekends');
  return (database.getSections?.() ?? []).map((section) => ({
    text: plain(section),
    items: tasks
      .filter((task) => task.section === section)
      .map(({ task, startTime, endTime }) => ({
        text: `${plain(task)}: ${days(startTime, lastDay(endTime, restsOnWeekends), first)}`,
      })),
  }));
}

/** The day before a task's end; Mermaid moves an end on a free weekend to the Monday after it. */
function lastDay(end: Date, restsOnWeekends: boolean): Date {
  const day = new Date(end.getTime() - 1);
  while (restsOnWeekends && [0, 6].includes(day.getDay())) day.setDate(day.getDate() - 1);
  return day;
}

/** Weeks begin on the day on which the plan does, as its drawing shows. */
function days(from: Date, to: Date, first: number): string {
  const week = (date: Date) => Math.floor((date.getTime() - first) / (7 * 24 * 3600 * 1000)) + 1;
  const name = (date: Date) => date.toLocaleDateString('en', { weekday: 'long' });
  const start = `week ${week(from)}, ${name(from)}`;
  if (from.toDateString() === to.toDateString()) return start;
  return `${start} to ${week(from) === week(to) ? '' : `week ${week(to)}, `}${name(to)}`;
}

function withItems(item: OutlineItem, items: readonly OutlineItem[]): OutlineItem {
  return items.length > 0 ? { ...item, items } : item;
}

function stationOf(station: number | undefined): { station?: number } {
  return station === undefined ? {} : { station };
}

function plain(label: string): string {
  return label
    .replace(/-<br\s*\/?>/g, '-')
    .replace(/<br\s*\/?>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
