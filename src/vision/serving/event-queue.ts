import { checkFinite } from '../check.ts';

interface Entry<Event> {
  readonly time: number;
  readonly rank: number;
  readonly order: number;
  readonly event: Event;
}

/**
 * Events in order of time: a binary heap, the earliest on top.
 *
 * At equal times the lower rank comes first, then the one pushed first, so that a run repeats.
 * Push and pop cost O(log n).
 *
 * @example
 * ```ts
 * import { EventQueue } from '#vision';
 * const events = new EventQueue<string>();
 * events.push(2, 'decide');
 * events.push(1, 'trigger');
 * events.pop(); // { time: 1, event: 'trigger' }
 * events.size; // 1
 * ```
 * @source Williams, "Algorithm 232: Heapsort", Communications of the ACM 7(6), 1964
 */
export class EventQueue<Event> {
  readonly #heap: Entry<Event>[] = [];
  #pushed = 0;

  /** How many events are waiting. */
  get size(): number {
    return this.#heap.length;
  }

  /** Adds an event; at equal times a lower rank comes out first. */
  push(time: number, event: Event, rank = 0): void {
    checkFinite('time', time);
    const heap = this.#heap;
    heap.push({ time, rank, order: this.#pushed++, event });
    let child = heap.length - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!isBefore(heap[child], heap[parent])) return;
      [heap[child], heap[parent]] = [heap[parent], heap[child]];
      child = parent;
    }
  }

  /** Takes out the earliest event; undefined when none is left. */
  pop(): { time: number; event: Event } | undefined {
    const heap = this.#heap;
    if (heap.length === 0) return undefined;
    const last = heap.length - 1;
    [heap[0], heap[last]] = [heap[last], heap[0]];
    const earliest = heap.pop();
    let parent = 0;
    for (let child = 1; child < heap.length; child = 2 * parent + 1) {
      if (child + 1 < heap.length && isBefore(heap[child + 1], heap[child])) child++;
      if (!isBefore(heap[child], heap[parent])) break;
      [heap[child], heap[parent]] = [heap[parent], heap[child]];
      parent = child;
    }
    return earliest && { time: earliest.time, event: earliest.event };
  }
}

function isBefore(left: Entry<unknown>, right: Entry<unknown>): boolean {
  if (left.time !== right.time) return left.time < right.time;
  if (left.rank !== right.rank) return left.rank < right.rank;
  return left.order < right.order;
}
