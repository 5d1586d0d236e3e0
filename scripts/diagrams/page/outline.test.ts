import { expect, test } from 'vitest';
import { outlineOf } from './outline.ts';

test('a graph lists its groups, their nodes and where each leads', () => {
  const database = {
    getData: () => ({
      nodes: [
        { id: 'edge', label: 'Edge', isGroup: true },
        { id: 'a', label: 'Camera<br/>service', parentId: 'edge' },
        { id: 'b', label: 'Store' },
      ],
      edges: [{ start: 'a', end: 'b', label: 'images' }],
    }),
  };
  expect(outlineOf('flowchart-v2', database, { a: 1 })).toEqual({
    ordered: false,
    items: [
      {
        text: 'Edge',
        items: [{ text: 'Camera service', station: 1, items: [{ text: 'images → Store' }] }],
      },
      { text: 'Store' },
    ],
  });
});

test('a sequence keeps its order, and its loops hold their messages', () => {
  const LINETYPE = { SOLID: 0, NOTE: 2, LOOP_START: 10, LOOP_END: 11 };
  const database = {
    LINETYPE,
    getActors: () =>
      new Map([
        ['p', { description: 'PLC' }],
        ['s', { description: 'Station' }],
      ]),
    getMessages: () => [
      { type: LINETYPE.LOOP_START, message: '8 fields' },
      { type: LINETYPE.SOLID, from: 'p', to: 's', message: 'trigger' },
      { type: LINETYPE.SOLID, from: 's', to: 's', message: 'infer' },
      { type: LINETYPE.LOOP_END },
      { type: LINETYPE.NOTE, from: 'p', to: 's', message: 'takt' },
    ],
  };
  expect(outlineOf('sequence', database, { s: 9 })).toEqual({
    ordered: true,
    items: [
      { text: 'Takes part', items: [{ text: 'PLC' }, { text: 'Station', station: 9 }] },
      {
        text: 'Loop: 8 fields',
        items: [{ text: 'PLC → Station: trigger' }, { text: 'Station: infer' }],
      },
      { text: 'Note: takt' },
    ],
  });
});

test('a plan that rests on weekends ends its tasks on working days, and names the week of an end', () => {
  const task = (name: string, start: string, end: string) => ({
    section: 'Change',
    task: name,
    startTime: new Date(`${start}T00:00:00`),
    endTime: new Date(`${end}T00:00:00`),
  });
  const database = (excludes: readonly string[]) => ({
    getSections: () => ['Change'],
    getExcludes: () => excludes,
    getTasks: () => [
      task('Plan', '2025-03-03', '2025-03-04'),
      task('Experiment', '2025-03-06', '2025-03-10'),
      task('Shadow', '2025-03-12', '2025-03-19'),
    ],
  });
  const lines = (excludes: readonly string[]) =>
    outlineOf('gantt', database(excludes), {}).items[0]?.items?.map(({ text }) => text);
  expect(lines(['weekends'])).toEqual([
    'Plan: week 1, Monday',
    'Experiment: week 1, Thursday to Friday',
    'Shadow: week 2, Wednesday to week 3, Tuesday',
  ]);
  expect(lines([])?.[1]).toBe('Experiment: week 1, Thursday to Sunday');
});
