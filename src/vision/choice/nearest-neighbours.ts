import {
  check,
  checkAllFinite,
  checkInteger,
  checkLabels,
  checkMatrix,
  checkResult,
  checkSameLength,
} from '../check.ts';
import type { Matrix, Vector } from '../check.ts';

/** A remembered sample, and how far it is. */
export interface Neighbour {
  /** Row in the memory. */
  readonly index: number;
  /** Euclidean, in the features' unit. */
  readonly distance: number;
}

/**
 * The nearest remembered samples of a query, nearest first.
 *
 * "These three boards are most like yours, and a person said bite, bite, good" is an explanation that
 * an operator can check. Of equal distances the earlier row comes first. Scale the features, or the
 * one with the largest numbers decides alone.
 *
 * @param memory N rows of D numbers
 * @param query D numbers
 * @param count how many neighbours, 1 to N
 * @returns as many neighbours, nearest first
 * @throws RangeError when rows differ in length, or the count is not from 1 to N
 * @example
 * ```ts
 * import { nearestNeighbours } from '#vision';
 * nearestNeighbours([[0], [4], [1]], [0.75], 2); // [{ index: 2, distance: 0.25 }, { index: 0, distance: 0.75 }]
 * ```
 * @source Cover and Hart, "Nearest neighbor pattern classification", 1967; scikit-learn 1.9.1,
 *   `sklearn.neighbors.NearestNeighbors`
 */
export function nearestNeighbours(memory: Matrix, query: Vector, count: number): Neighbour[] {
  checkMatrix('memory', memory);
  checkCount('count', count, memory);
  checkSameLength('query', query, 'memory[0]', memory[0]);
  checkAllFinite('query', query);
  return sortByDistance(memory, query).slice(0, count);
}

/** How many neighbours vote. */
export interface NeighbourOptions {
  /** Default 5. */
  readonly neighbours?: number;
}

/** What the neighbours of one query say. */
export interface NeighbourVote {
  readonly label: number | string;
  /** Share of the neighbours that say so, above 0 and up to 1. */
  readonly share: number;
}

/**
 * Classifies queries by a vote of their nearest neighbours.
 *
 * Of labels with equal votes the first in order wins, as in scikit-learn: numbers by value, texts by
 * code unit. Run on the training samples themselves, each left out, it finds wrong labels: those that
 * all neighbours contradict.
 *
 * @param memory N rows of D numbers
 * @param labels the label of each row: texts or numbers
 * @param queries rows of D numbers
 * @param options `neighbours`: how many vote, default 5
 * @returns one label and share a query
 * @throws RangeError when lengths differ, or there are fewer rows than neighbours
 * @example
 * ```ts
 * import { classifyByNeighbours } from '#vision';
 * const memory = [[0], [1], [5], [6], [7]];
 * classifyByNeighbours(memory, ['good', 'good', 'bite', 'bite', 'bite'], [[2]], { neighbours: 3 }); // [{ label: 'good', share: 0.6666666666666666 }]
 * ```
 * @source Cover and Hart 1967; scikit-learn 1.9.1, `sklearn.neighbors.KNeighborsClassifier`
 */
export function classifyByNeighbours(
  memory: Matrix,
  labels: readonly (number | string)[],
  queries: Matrix,
  options: NeighbourOptions = {},
): NeighbourVote[] {
  const { neighbours = 5 } = options;
  checkMatrix('memory', memory);
  checkSameLength('labels', labels, 'memory', memory);
  checkLabels('labels', labels);
  checkMatrix('queries', queries);
  checkSameLength('queries[0]', queries[0], 'memory[0]', memory[0]);
  checkCount('options.neighbours', neighbours, memory);
  return queries.map((query) => {
    const votes = new Map<number | string, number>();
    for (const { index } of sortByDistance(memory, query).slice(0, neighbours))
      votes.set(labels[index], (votes.get(labels[index]) ?? 0) + 1);
    const [[label, count]] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return { label, share: count / neighbours };
  });
}

function checkCount(argument: string, count: number, memory: Matrix): void {
  checkInteger(argument, count, 1);
  check(count <= memory.length, argument, count, `at most as many as rows (${memory.length})`);
}

function sortByDistance(memory: Matrix, query: Vector): Neighbour[] {
  const all = memory.map((row, index) => {
    let sum = 0;
    for (let i = 0; i < row.length; i++) sum += (row[i] - query[i]) ** 2;
    if (!Number.isFinite(sum)) checkResult('memory', sum);
    return { index, distance: Math.sqrt(sum) };
  });
  return all.sort((a, b) => a.distance - b.distance || a.index - b.index);
}
