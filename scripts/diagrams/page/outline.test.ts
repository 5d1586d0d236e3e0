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
      edges: [{ id: 'e', start: 'a', end: 'b', label: 'images', arrowTypeEnd: 'arrow_point' }],
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

test('a frame says what it means, and an arrow whether it is lost or not waited for', () => {
  const LINETYPE = {
    SOLID: 0,
    SOLID_CROSS: 3,
    PAR_START: 19,
    PAR_AND: 20,
    PAR_END: 21,
    SOLID_POINT: 24,
    AUTONUMBER: 26,
    BREAK_START: 30,
    BREAK_END: 31,
  };
  const database = {
    LINETYPE,
    getActors: () => new Map(['a', 'b'].map((id) => [id, { description: id.toUpperCase() }])),
    getBoxes: () => [{ name: 'Edge', fill: 'transparent', actorKeys: ['b'] }],
    getCreatedActors: () => new Map([['b', 1]]),
    getMessages: () => [
      { type: LINETYPE.AUTONUMBER },
      { type: LINETYPE.PAR_START, message: 'score' },
      { type: LINETYPE.SOLID, from: 'a', to: 'b', message: 'field' },
      { type: LINETYPE.PAR_AND, message: 'store' },
      { type: LINETYPE.SOLID_POINT, from: 'b', to: 'a', message: 'image' },
      { type: LINETYPE.PAR_END },
      { type: LINETYPE.BREAK_START, message: 'no light' },
      { type: LINETYPE.SOLID_CROSS, from: 'a', to: 'b', message: 'stop' },
      { type: LINETYPE.BREAK_END },
    ],
  };
  expect(outlineOf('sequence', database, {}).items).toEqual([
    { text: 'Takes part', items: [{ text: 'Edge', items: [{ text: 'B' }] }, { text: 'A' }] },
    { text: 'B joins' },
    { text: 'At the same time: score', items: [{ text: '1. A → B: field' }] },
    {
      text: 'At the same time: store',
      items: [{ text: '2. B → A: image (without waiting)' }],
    },
    { text: 'Ends here: no light', items: [{ text: '3. A → B: stop (lost)' }] },
  ]);
});

test('an entity says its keys and how many belong to one', () => {
  const entity = (id: string) => ({ id, shape: 'erBox', label: id });
  const database = {
    getData: () => ({
      nodes: [
        {
          ...entity('BOARD'),
          attributes: [{ type: 'string', name: 'serial', keys: ['PK'], comment: 'on its edge' }],
        },
        entity('FIELD'),
      ],
      edges: [
        {
          id: 'e',
          start: 'BOARD',
          end: 'FIELD',
          label: 'has',
          arrowTypeStart: 'only_one',
          arrowTypeEnd: 'zero_or_more',
        },
      ],
    }),
  };
  expect(outlineOf('er', database, {}).items[0]?.items).toEqual([
    { text: 'serial string PK (on its edge)' },
    { text: 'has → any number of FIELD, each of exactly one' },
  ]);
});

test('a plan ends its tasks where their bars end, and names the week of an end', () => {
  const task = (name: string, start: string, end: string, bar?: string) => ({
    section: 'Change',
    task: name,
    startTime: new Date(`${start}T00:00:00`),
    endTime: new Date(`${end}T00:00:00`),
    renderEndTime: bar === undefined ? null : new Date(`${bar}T00:00:00`),
  });
  const database = {
    getSections: () => ['Change'],
    getTasks: () => [
      task('Plan', '2025-03-03', '2025-03-04'),
      task('Experiment', '2025-03-06', '2025-03-10', '2025-03-08'),
      task('Shadow', '2025-03-12', '2025-03-19'),
    ],
  };
  const lines = outlineOf('gantt', database, {}).items[0]?.items?.map(({ text }) => text);
  expect(lines).toEqual([
    'Plan: week 1, Monday',
    'Experiment: week 1, Thursday to Friday',
    'Shadow: week 2, Wednesday to week 3, Tuesday',
  ]);
});
