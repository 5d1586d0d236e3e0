import { expect, test } from 'playwright/test';
import { settingsDigest } from '../scripts/diagrams/digest.ts';
import { drawAll } from '../scripts/diagrams/draw-all.ts';
import { readDiagrams } from '../src/diagrams/set.ts';
import { readSource, type DiagramSource } from '../src/diagrams/source.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });
const { sources } = readDiagrams();
const settings = settingsDigest();

function sourceOf(lines: readonly string[], links = '{}'): DiagramSource {
  const header = ['title: A', 'figure: 1', 'origin: reference', 'stations: [1]', `links: ${links}`];
  const text = ['---', ...header, '---', ...lines, ''].join('\n');
  const read = readSource(text, 'src/content/docs/line/a.mmd');
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.source;
}

const flowchart = ['flowchart TB', '  accTitle: A', '  accDescr: A.', '  a[A] --> b[B]'];

async function timed(set: readonly DiagramSource[]) {
  const started = Date.now();
  const { drawings, faults } = await drawAll(set, settings);
  return { drawings, faults, milliseconds: Date.now() - started };
}

test('the whole set is drawn within 30 s, and twice to the same bytes', async () => {
  const once = await timed(sources);
  const twice = await timed(sources.toReversed());
  expect(once.faults).toEqual([]);
  expect(once.drawings.size).toBe(sources.length);
  for (const [source, svg] of once.drawings) {
    expect(twice.drawings.get(source) === svg, source.file).toBe(true);
  }
  // The better of two: other tests share the processors.
  expect(Math.min(once.milliseconds, twice.milliseconds)).toBeLessThan(30_000);
});

test('a drawing has tokens for colours, a description, an outline, and no style of its own', async () => {
  const source = sourceOf(flowchart, '{ a: 1 }');
  const svg = (await drawAll([source], settings)).drawings.get(source) ?? '';
  expect(svg).toMatch(
    /<title id="figure-1-title">A<\/title>\n<desc id="figure-1-desc">A\.<\/desc>/,
  );
  expect(svg).toContain('<a href="station:1">');
  expect(svg).not.toMatch(/<style|class=|style=|foreignObject|rgb\(|#[0-9a-f]{3,6}"/);
  const colours = new Set(
    [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour),
  );
  for (const colour of colours) expect(colour).toMatch(/^(none|var\(--[a-z-]+\))$/);
});

test('a syntax error and a dangling link name file and line', async () => {
  const broken = sourceOf([...flowchart, '  b --> (']);
  const dangling = sourceOf(flowchart, '{ c: 1 }');
  const { drawings, faults } = await drawAll([broken, dangling], settings);
  expect(faults.join('\n')).toMatch(
    /^src\/content\/docs\/line\/a\.mmd:12: Mermaid could not read it/m,
  );
  expect(faults.join('\n')).toContain(
    'src/content/docs/line/a.mmd:6: links: found c: write one of its nodes: a, b',
  );
  expect(drawings.size).toBe(0);
});
