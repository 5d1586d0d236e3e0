/** Counting what a source holds and what draws it. */
import type { GraphEdge } from './mermaid.ts';

/** How many of one thing a source holds, and how many are drawn. */
export interface Count {
  readonly what: string;
  readonly wanted: number;
  readonly drawn: number;
}

/** The parts of a drawing that a selector finds and that were written. */
export type Drawn = (selector: string) => Element[];

/** Whether an end of an edge has a head. */
export function isHead(type: string | undefined): boolean {
  return Boolean(type && !/^(?:none|arrow_open)$/.test(type));
}

export function headsOf({ arrowTypeStart, arrowTypeEnd }: GraphEdge): number {
  return [arrowTypeStart, arrowTypeEnd].filter(isHead).length;
}

/** Heads on lines, without the numbers of messages, which Mermaid draws as heads too. */
export function headsIn(lines: readonly Element[]): number {
  return lines
    .flatMap((line) => {
      const { markerStart, markerEnd } = getComputedStyle(line);
      return [markerStart, markerEnd];
    })
    .filter((head) => head !== 'none' && !head.includes('sequencenumber')).length;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
