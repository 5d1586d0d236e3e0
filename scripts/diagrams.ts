/**
 * `npm run diagrams`: draws every `.mmd` file that has no drawing or a stale one, beside it, as SVG.
 * `--all` draws them all.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readDrawing } from '../src/diagrams/drawing.ts';
import { drawingFile, orphans, readDiagrams } from '../src/diagrams/set.ts';
import type { DiagramSource } from '../src/diagrams/source.ts';
import { digestOf, settingsDigest } from './diagrams/digest.ts';
import { drawAll } from './diagrams/draw-all.ts';

const { sources, problems } = readDiagrams();
const settings = settingsDigest();
const all = process.argv.includes('--all');
const stale = sources.filter((source) => all || !isFresh(source));

for (const file of orphans()) {
  rmSync(file);
  console.log(`${file}: removed, since its source is gone`);
}
const started = Date.now();
const { drawings, faults } = await drawAll(stale, settings);
for (const [source, svg] of drawings) writeFileSync(drawingFile(source), svg);
const seconds = ((Date.now() - started) / 1000).toFixed(1);
console.log(`${drawings.size} drawn in ${seconds} s, ${sources.length - stale.length} unchanged`);
for (const problem of [...problems, ...faults]) console.error(problem);
process.exitCode = problems.length + faults.length > 0 ? 1 : 0;

function isFresh(source: DiagramSource): boolean {
  const file = drawingFile(source);
  if (!existsSync(file)) return false;
  try {
    return readDrawing(file, readFileSync(file, 'utf8')).digest === digestOf(source, settings);
  } catch {
    return false;
  }
}
