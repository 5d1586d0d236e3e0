/** A sequence in words: who takes part, then messages and notes in their order. */
import type { OutlineItem } from '../../../src/diagrams/outline.ts';
import { plain } from './labels.ts';
import type { Database, SequenceMessage } from './mermaid.ts';

export type Links = Readonly<Record<string, number>>;

/** How a frame begins, by the type of the message that opens it or one of its parts. */
const openings: Readonly<Record<string, string>> = {
  LOOP_START: 'Loop',
  ALT_START: 'If',
  ALT_ELSE: 'Else',
  OPT_START: 'Perhaps',
  PAR_START: 'At the same time',
  PAR_AND: 'At the same time',
  CRITICAL_START: 'All or nothing',
  CRITICAL_OPTION: 'Where it fails',
  BREAK_START: 'Ends here',
};
const parts = ['ALT_ELSE', 'PAR_AND', 'CRITICAL_OPTION'];

/** What an arrow says beside who sends what to whom. */
const manners: Readonly<Record<string, string>> = {
  SOLID_CROSS: 'lost',
  DOTTED_CROSS: 'an answer, lost',
  SOLID_POINT: 'without waiting',
  DOTTED_POINT: 'an answer, without waiting',
  DOTTED: 'an answer',
};
const bothWays = ['BIDIRECTIONAL_SOLID', 'BIDIRECTIONAL_DOTTED'];

export function sequence(database: Database, links: Links): OutlineItem[] {
  const actors = database.getActors?.() ?? new Map<string, { description: string }>();
  const actor = (id: string | undefined) => plain(actors.get(id ?? '')?.description ?? id ?? '');
  const created = new Map([...(database.getCreatedActors?.() ?? [])].map(([id, at]) => [at, id]));
  const top: OutlineItem[] = [{ text: 'Takes part', items: participants(database, links) }];
  const stack: OutlineItem[][] = [top];
  const into = (entry: OutlineItem) => void stack.at(-1)?.push(entry);
  const open = (opening: string, message: SequenceMessage) => {
    const items: OutlineItem[] = [];
    into({ text: [opening, words(message)].filter(Boolean).join(': '), items });
    stack.push(items);
  };
  let number: number | undefined;
  (database.getMessages?.() ?? []).forEach((message, index) => {
    const type = typeOf(database, message);
    const opening = openings[type];
    const comes = created.get(index);
    if (comes !== undefined) into({ text: `${actor(comes)} joins` });
    if (type === 'AUTONUMBER') number = 1;
    else if (opening !== undefined) {
      if (parts.includes(type)) stack.pop();
      open(opening, message);
    } else if (/^(?:LOOP|ALT|OPT|PAR|CRITICAL|BREAK)_END$/.test(type)) stack.pop();
    else if (type === 'NOTE') into({ text: `Note: ${words(message)}` });
    else if (isArrow(message, type)) {
      const before = number === undefined ? '' : `${number++}. `;
      into({ text: before + arrow(message, type) });
    }
  });
  return top;

  function arrow(message: SequenceMessage, type: string): string {
    const { from, to } = message;
    const between = bothWays.includes(type) ? '←→' : '→';
    const way = from === to ? actor(from) : `${actor(from)} ${between} ${actor(to)}`;
    const said = words(message);
    const manner = manners[type];
    return `${way}${said && `: ${said}`}${manner ? ` (${manner})` : ''}`;
  }
}

/** Participants, those in a box of their own together. */
function participants(database: Database, links: Links): OutlineItem[] {
  const boxes = database.getBoxes?.() ?? [];
  const all = [...(database.getActors?.() ?? [])].map(([id, { description }]) => ({
    id,
    item: { text: plain(description), ...stationOf(links[id]) },
  }));
  const boxed = new Set(boxes.flatMap(({ actorKeys }) => actorKeys));
  return [
    ...boxes.map(({ name = '', actorKeys }) => ({
      text: name ? plain(name) : 'Together',
      items: all.filter(({ id }) => actorKeys.includes(id)).map(({ item }) => item),
    })),
    ...all.filter(({ id }) => !boxed.has(id)).map(({ item }) => item),
  ];
}

export function stationOf(station: number | undefined): { station?: number } {
  return station === undefined ? {} : { station };
}

/** Mermaid's name for the type of a message. */
function typeOf({ LINETYPE = {} }: Database, { type }: SequenceMessage): string {
  return Object.entries(LINETYPE).find(([, number]) => number === type)?.[0] ?? '';
}

function isArrow({ from, to }: SequenceMessage, type: string): boolean {
  return from !== undefined && to !== undefined && !type.startsWith('ACTIVE');
}

function words({ message }: SequenceMessage): string {
  return plain(typeof message === 'string' ? message : '');
}
