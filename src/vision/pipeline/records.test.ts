import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  collectWindows,
  processWithDeadLetters,
  retryDeadLetters,
  upsertRecords,
  windowsAt,
} from './index.ts';
import vectors from './pipeline.vectors.json' with { type: 'json' };

describe('upsert', () => {
  interface Verdict {
    readonly [name: string]: string;
    readonly serial: string;
    readonly verdict: string;
  }
  const keyOf = ({ serial }: Verdict) => serial;
  const board = (serial: string, verdict: string): Verdict => ({ serial, verdict });

  test('inserts, updates, leaves alone, and the last of two wins', () => {
    const first = upsertRecords(new Map(), [board('1', 'pass'), board('2', 'fail')], keyOf);
    expect(first.inserted).toEqual(['1', '2']);
    const batch = [board('2', 'pass'), board('1', 'pass'), board('3', 'fail'), board('3', 'pass')];
    const second = upsertRecords(first.store, batch, keyOf);
    expect(second.inserted).toEqual(['3']);
    expect(second.updated).toEqual(['2', '3']);
    expect(second.unchanged).toEqual(['1']);
    expect(second.store.get('3')?.content.verdict).toBe('pass');
    expect(first.store.get('2')?.content.verdict).toBe('fail');
    expect(first.store.size).toBe(2);
  });

  test('a batch sent again changes nothing', () => {
    const record = fc.record({
      serial: fc.constantFrom('1', '2', '3', '4'),
      verdict: fc.constantFrom('pass', 'fail'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(record, { selector: keyOf }), (batch) => {
        const once = upsertRecords(new Map(), batch, keyOf);
        const twice = upsertRecords(once.store, batch, keyOf);
        expect(twice.store).toEqual(once.store);
        expect([...twice.inserted, ...twice.updated]).toEqual([]);
      }),
    );
  });

  test('the order of fields is no change; an empty key is refused', () => {
    const { store } = upsertRecords(new Map(), [board('1', 'pass')], keyOf);
    const turned = { verdict: 'pass', serial: '1' };
    expect(upsertRecords(store, [turned], keyOf).unchanged).toEqual(['1']);
    expect(() => upsertRecords(new Map(), [board('', 'pass')], keyOf)).toThrow(
      'key of records[0]: found an empty text, expected a text that names the record',
    );
  });
});

describe('dead letters', () => {
  test('what may pass is tried again, what will not is set aside at once', () => {
    const tries: string[] = [];
    const { results, deadLetters } = processWithDeadLetters(
      ['good', 'truncated', 'flaky', 'away', 'throws'],
      (record, attempt) => {
        tries.push(`${record} ${attempt}`);
        if (record === 'truncated') return { kind: 'reject', reason: 'file ends early' };
        if (record === 'away') return { kind: 'retry', reason: 'share is away' };
        if (record === 'throws') throw new Error('disk full');
        if (record === 'flaky' && attempt < 2) return { kind: 'retry', reason: 'busy' };
        return { kind: 'done', result: record };
      },
    );
    expect(results).toEqual(['good', 'flaky']);
    expect(deadLetters).toEqual([
      { record: 'truncated', reason: 'file ends early', attempts: 1 },
      { record: 'away', reason: 'share is away', attempts: 3 },
      { record: 'throws', reason: 'disk full', attempts: 3 },
    ]);
    expect(tries.filter((one) => one.startsWith('flaky'))).toEqual(['flaky 1', 'flaky 2']);
  });

  test('a retry counts on from the attempts already made', () => {
    const dead = [
      { record: 'a', reason: 'away', attempts: 3 },
      { record: 'b', reason: 'away', attempts: 3 },
    ];
    const seen: number[] = [];
    const again = retryDeadLetters(
      dead,
      (record, attempt) => {
        seen.push(attempt);
        return record === 'a'
          ? { kind: 'done', result: record }
          : { kind: 'retry', reason: 'still away' };
      },
      { attempts: 2 },
    );
    expect(again.results).toEqual(['a']);
    expect(again.deadLetters).toEqual([{ record: 'b', reason: 'still away', attempts: 5 }]);
    expect(seen).toEqual([4, 4, 5]);
    expect(() =>
      processWithDeadLetters([], () => ({ kind: 'done', result: 1 }), { attempts: 0 }),
    ).toThrow('attempts: found 0, expected a whole number of at least 1');
  });
});

describe('windows', () => {
  test.each(vectors.windows)(
    'size $size, slide $slide, disorder $outOfOrderness, lateness $allowedLateness',
    ({ times, emitted, late, ...options }) => {
      const events = times.map((time, value) => ({ time, value }));
      const found = collectWindows(events, options);
      expect(found.emitted.map(({ window, values }) => [window[0], values])).toEqual(emitted);
      expect(found.late.map(({ value }) => value)).toEqual(late);
    },
  );

  test('a moment on the edge belongs to the window that starts there, below zero too', () => {
    expect(windowsAt(60, { size: 60 })).toEqual([[60, 120]]);
    expect(windowsAt(-1, { size: 60 })).toEqual([[-60, 0]]);
    expect(windowsAt(7, { size: 10, slide: 4 })).toEqual([
      [0, 10],
      [4, 14],
    ]);
  });

  test('in tumbling windows every event is in one window or late, never lost', () => {
    const times = fc.array(fc.integer({ min: 0, max: 200 }));
    const length = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(times, length, (list, outOfOrderness) => {
        const events = list.map((time, value) => ({ time, value }));
        const { emitted, late } = collectWindows(events, { size: 10, outOfOrderness });
        const all = [...emitted.flatMap(({ values }) => values), ...late.map(({ value }) => value)];
        expect(all.sort((a, b) => a - b)).toEqual(list.map((_, i) => i));
      }),
    );
  });

  test('bad input is named', () => {
    expect(() => windowsAt(0, { size: 10, slide: 11 })).toThrow(
      'slide: found 11, expected at most the size 10, or events would fall between',
    );
    expect(() => collectWindows([{ time: NaN, value: 1 }], { size: 1 })).toThrow('time: found NaN');
    expect(() => collectWindows([], { size: 1, allowedLateness: -1 })).toThrow('allowedLateness');
  });
});
