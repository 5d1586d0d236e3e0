/** What a sequence holds, by the messages that Mermaid made of it. */
import { headsIn, type Count, type Drawn } from './counts.ts';
import type { Database } from './mermaid.ts';

/** How many heads an arrow has, by its type; what is not here is no arrow. */
const heads: Readonly<Record<string, number>> = {
  SOLID: 1,
  DOTTED: 1,
  SOLID_CROSS: 1,
  DOTTED_CROSS: 1,
  SOLID_OPEN: 0,
  DOTTED_OPEN: 0,
  SOLID_POINT: 1,
  DOTTED_POINT: 1,
  BIDIRECTIONAL_SOLID: 2,
  BIDIRECTIONAL_DOTTED: 2,
};

const frames = ['LOOP', 'ALT', 'OPT', 'PAR', 'CRITICAL', 'BREAK'].map((name) => `${name}_START`);
const branches = ['ALT_ELSE', 'PAR_AND', 'CRITICAL_OPTION'];

export function sequenceCounts(database: Database, drawn: Drawn): Count[] {
  const types = typesOf(database);
  const many = (names: readonly string[]) => types.filter((type) => names.includes(type)).length;
  const arrows = types.filter((type) => type in heads);
  const lines = drawn('[class*="messageLine"]');
  const numbered = types.includes('AUTONUMBER') ? arrowsAfterNumbering(types) : 0;
  return [
    {
      what: 'participants',
      wanted: database.getActors?.().size ?? 0,
      drawn: drawn('rect.actor, .actor-man circle').length,
    },
    { what: 'lines', wanted: arrows.length, drawn: lines.length },
    {
      what: 'heads',
      wanted: arrows.reduce((sum, type) => sum + (heads[type] ?? 0), 0),
      drawn: headsIn(lines),
    },
    { what: 'notes', wanted: many(['NOTE']), drawn: drawn('rect.note').length },
    { what: 'frames', wanted: many(frames), drawn: drawn('.labelBox').length },
    {
      what: 'sides of frames',
      wanted: 4 * many(frames) + many(branches),
      drawn: drawn('.loopLine').length,
    },
    {
      what: 'activations',
      wanted: many(['ACTIVE_START']),
      drawn: drawn('rect[class^="activation"]').length,
    },
    { what: 'boxes', wanted: database.getBoxes?.().length ?? 0, drawn: drawn('rect.rect').length },
    { what: 'numbers', wanted: numbered, drawn: drawn('.sequenceNumber').length },
  ];
}

export function sequenceLabels(database: Database): string[] {
  const messages = database.getMessages?.() ?? [];
  return [
    ...[...(database.getActors?.() ?? [])].map(([, { description }]) => description),
    ...(database.getBoxes?.() ?? []).map(({ name = '' }) => name),
    ...messages.map(({ message }) => (typeof message === 'string' ? message : '')),
  ];
}

function typesOf(database: Database): string[] {
  const names = Object.entries(database.LINETYPE ?? {});
  return (database.getMessages?.() ?? []).map(
    ({ type }) => names.find(([, number]) => number === type)?.[0] ?? String(type),
  );
}

function arrowsAfterNumbering(types: readonly string[]): number {
  return types.slice(types.indexOf('AUTONUMBER')).filter((type) => type in heads).length;
}
