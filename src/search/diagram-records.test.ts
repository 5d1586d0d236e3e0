import { expect, test } from 'vitest';
import { readSource } from '../diagrams/source.ts';
import { names } from '../site/current.ts';
import { diagramRecords, readDiagramRecords } from './diagram-records.ts';

const read = readSource(
  `---
title: Edge inference of %product%
figure: 7
origin: reference
stations: [9]
---
flowchart TB
accTitle: Edge inference
accDescr: From trigger to signal.
`,
  'src/content/docs/line/edge-inference.mmd',
);

test('a diagram is found on the first page that shows it, under its figure', () => {
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const pages = [
    { path: '', source: 'no drawing' },
    { path: 'line/infer/', source: 'x <Diagram name="line/edge-inference" /> y' },
  ];
  const [record] = diagramRecords([read.source], pages);
  expect(record).toMatchObject({
    url: 'line/infer/#figure-7',
    kind: 'diagram',
    title: `Edge inference of ${names.product}`,
    content: 'From trigger to signal.',
  });
});

test('every diagram on disk stands on a page', () => {
  const records = readDiagramRecords();
  expect(records.length).toBeGreaterThanOrEqual(16);
  for (const { url } of records) expect(url).toMatch(/^([a-z-]+\/)*#figure-\w+$/);
});
