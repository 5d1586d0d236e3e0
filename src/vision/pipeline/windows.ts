import {
  check,
  checkBetween,
  checkFinite,
  checkList,
  checkPositive,
  checkResult,
} from '../check.ts';

/** A stretch of event time: the start is in, the end is out. */
export type TimeWindow = readonly [start: number, end: number];

/** Something that happened at a time, in any unit. */
export interface TimedEvent<Value> {
  readonly time: number;
  readonly value: Value;
}

/** How events are put into windows; all in the events' unit of time. */
export interface WindowOptions {
  /** Length of a window. */
  readonly size: number;
  /** Distance between the starts of windows; default the size (tumbling), less slides. */
  readonly slide?: number;
  /** How far behind the latest event another may come and still be on time; default 0. */
  readonly outOfOrderness?: number;
  /** How long after a window is first emitted it still takes events and is emitted anew; default 0. */
  readonly allowedLateness?: number;
}

/** A window as it was emitted, and the watermark at that moment. */
export interface EmittedWindow<Value> {
  readonly window: TimeWindow;
  readonly values: readonly Value[];
  readonly watermark: number;
}

/**
 * The windows that a moment belongs to, earliest first: one when tumbling, size / slide of them
 * when sliding.
 *
 * @param time the moment
 * @param options size and slide
 * @returns the windows, the start in, the end out
 * @throws RangeError when a length is not above 0 or the slide is longer than the size
 * @example
 * ```ts
 * import { windowsAt } from '#vision';
 * windowsAt(65, { size: 60 }); // [[60, 120]]
 * windowsAt(65, { size: 60, slide: 30 }); // [[30, 90], [60, 120]]
 * ```
 * @source Akidau et al., "The Dataflow Model", VLDB 2015, section 1.2; Apache Flink,
 * `SlidingEventTimeWindows.assignWindows`
 */
export function windowsAt(
  time: number,
  options: Pick<WindowOptions, 'size' | 'slide'>,
): TimeWindow[] {
  const { size, slide = size } = options;
  checkFinite('time', time);
  checkPositive('size', size);
  checkPositive('slide', slide);
  check(slide <= size, 'slide', slide, `at most the size ${size}, or events would fall between`);
  check(size / slide <= 1e5, 'slide', slide, `at least a 100,000th of the size ${size}`);
  const apart = Number.isSafeInteger(Math.floor(time / slide));
  check(apart, 'time', time, `a time at which windows every ${slide} can be told apart`);
  checkResult('size', Math.abs(time) + size);
  const windows: TimeWindow[] = [];
  for (let index = Math.floor(time / slide); index * slide > time - size; index--) {
    windows.unshift([index * slide, index * slide + size]);
  }
  return windows;
}

/**
 * Puts events into windows by the time at which they happened, and emits a window when the
 * watermark says that no more are expected.
 *
 * The watermark trails the latest event seen. A window is emitted when the watermark reaches its
 * end, and anew for each event that comes within the allowed lateness; an event all of whose
 * windows are closed is late and returned apart, never dropped unseen. Windows still open at the
 * end of the input are emitted then.
 *
 * Formula: watermark $= \max_i t_i - \text{outOfOrderness}$
 *
 * @param events in the order in which they arrived
 * @param options size, slide, out-of-orderness and allowed lateness
 * @returns windows in the order of emission, and the late events
 * @throws RangeError when a time is not finite or a length is out of range
 * @example
 * ```ts
 * import { collectWindows } from '#vision';
 * const events = [1, 12, 4, 25, 3].map((time) => ({ time, value: time }));
 * const { emitted, late } = collectWindows(events, { size: 10, outOfOrderness: 5 });
 * emitted.map(({ values }) => values); // [[1, 4], [12], [25]]
 * late.map(({ time }) => time); // [3]
 * ```
 * @source Akidau et al., "The Dataflow Model", VLDB 2015; Apache Flink,
 * `WatermarkStrategy.forBoundedOutOfOrderness`, `WindowOperator`
 */
export function collectWindows<Value>(
  events: readonly TimedEvent<Value>[],
  options: WindowOptions,
): { emitted: EmittedWindow<Value>[]; late: TimedEvent<Value>[] } {
  const { outOfOrderness = 0, allowedLateness = 0 } = options;
  checkBetween('outOfOrderness', outOfOrderness, 0, Number.MAX_VALUE);
  checkBetween('allowedLateness', allowedLateness, 0, Number.MAX_VALUE);
  checkList('events', events);
  const open = new Map<number, { window: TimeWindow; values: Value[]; isEmitted: boolean }>();
  const emitted: EmittedWindow<Value>[] = [];
  const late: TimedEvent<Value>[] = [];
  let watermark = -Infinity;

  const emit = (start: number): void => {
    const pane = open.get(start);
    if (pane === undefined) return;
    emitted.push({ window: pane.window, values: [...pane.values], watermark });
    pane.isEmitted = true;
  };

  const advance = (to: number): void => {
    watermark = Math.max(watermark, to);
    const inOrder = [...open.values()].sort((left, right) => left.window[0] - right.window[0]);
    for (const { window, isEmitted } of inOrder) {
      const [start, end] = window;
      if (end <= watermark && !isEmitted) emit(start);
      if (end + allowedLateness <= watermark) open.delete(start);
    }
  };

  for (const event of events) {
    const windows = windowsAt(event.time, options);
    const accepting = windows.filter(([, end]) => end + allowedLateness > watermark);
    if (accepting.length === 0) late.push(event);
    for (const window of accepting) {
      const [start, end] = window;
      const pane = open.get(start) ?? { window, values: [], isEmitted: false };
      pane.values.push(event.value);
      open.set(start, pane);
      if (end <= watermark) emit(start);
    }
    advance(event.time - outOfOrderness);
  }
  advance(Infinity);
  return { emitted, late };
}
