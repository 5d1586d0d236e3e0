import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kindOf, refusalOf } from './kinds.ts';
import { nodeClasses, refusalsIn } from './refusals.ts';

const linesOf = (body: string) => refusalsIn(body).map(({ line }) => line + 1);

test('a kind is known behind comments, and told from one that begins alike', () => {
  expect(kindOf('%% ours\n\nflowchart TB\n')).toEqual({ name: 'flowchart-v2', line: 2 });
  expect(kindOf('flowchart-elk TB').name).toBe('flowchart-elk');
  expect(refusalOf('graph LR;\n a --> b')).toBeUndefined();
  expect(refusalOf('block-beta\n a')?.words).toBe(
    'found the kind block-beta, which is not drawn here: use a flowchart, whose subgraphs are frames and whose classes say what a node is',
  );
});

test('what would be lost is named on its own line, and what stands in a comment is not', () => {
  expect(
    linesOf(
      'flowchart LR\n  %% style a fill:red\n  a:::device\n\n  style a fill:red\n  click a "x"',
    ),
  ).toEqual([5, 6]);
  expect(linesOf('gantt\n  dateFormat YYYY-MM-DD\n  A :a, 2025-03-03, 2h')).toEqual([3]);
});

test.each([
  'flowchart TB\n  a[camera: 30 ms<br/>read out] --> b["a < b, x_1 and 2 * 3 * 4"]\n  class a,b device',
  'sequenceDiagram\n  A->>B: style and link are words here\n  B--)A: rect (2)',
  'stateDiagram-v2\n  state Choice <<choice>>\n  a --> Choice: if n < 0',
  'gantt\n  dateFormat YYYY-MM-DD\n  Done with labels :l1, 2025-03-03, 2d',
  'gitGraph TB:\n  commit id: "one"\n  branch try\n  merge main id: "two"',
])('finds nothing in %j', (body) => {
  expect(refusalsIn(body)).toEqual([]);
});

test('each class of a node has its rule', () => {
  const css = readFileSync('scripts/diagrams/page/drawing.css', 'utf8');
  const plain = ['service', 'store'];
  const without = nodeClasses.filter(
    (name) => !plain.includes(name) && !css.includes(`.node.${name}`),
  );
  expect(without).toEqual([]);
});
