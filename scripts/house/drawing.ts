import { mayImport } from '../../house.mjs';

type Rooms = Readonly<Record<string, readonly string[]>>;

const start = '<!-- the house: drawn by npm run house -->';
const end = '<!-- end of the house -->';

/** The rooms by floors: each stands above all that it may import. */
export function floorsOf(rooms: Rooms): readonly (readonly string[])[] {
  const heights = new Map<string, number>();
  const heightOf = (room: string, above: readonly string[]): number => {
    if (above.includes(room))
      throw new Error(`house.mjs: a circle: ${[...above, room].join(' → ')}`);
    const known = heights.get(room);
    if (known !== undefined) return known;
    const below = rooms[room] ?? [];
    const height = Math.max(-1, ...below.map((next) => heightOf(next, [...above, room]))) + 1;
    heights.set(room, height);
    return height;
  };
  const floors: string[][] = [];
  for (const room of Object.keys(rooms)) (floors[heightOf(room, [])] ??= []).push(room);
  return floors;
}

/** The house as a Mermaid drawing: an arrow wherever no longer way leads to the same room. */
export function drawHouse(rooms: Rooms = mayImport): string {
  const reaches = (from: string, to: string): boolean =>
    (rooms[from] ?? []).some((next) => next === to || reaches(next, to));
  const floors = floorsOf(rooms).toReversed();
  const lines = floors.flatMap((floor, index) => [
    `  subgraph floor${floors.length - index}[" "]`,
    ...floor.map((room) => `    ${room}`),
    '  end',
  ]);
  const arrows = Object.entries(rooms).flatMap(([room, below]) =>
    below
      .filter((next) => !below.some((other) => other !== next && reaches(other, next)))
      .map((next) => `  ${room} --> ${next}`),
  );
  return ['```mermaid', 'flowchart TB', ...lines, ...arrows, '```'].join('\n');
}

/**
 * The text with the drawing in its place.
 *
 * @throws Error where the text has no place for it
 */
export function withDrawing(text: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) {
    throw new Error(`ARCHITECTURE.md: found no place for the house; write "${start}" and "${end}"`);
  }
  return `${text.slice(0, from)}${start}\n\n${drawHouse()}\n\n${text.slice(to)}`;
}
