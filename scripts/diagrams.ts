/**
 * `npm run diagrams`: draws every `.mmd` file that has no drawing or a stale one, beside it, as SVG.
 * `--all` draws them all.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { drawingFile, orphans, readDiagrams } from '../src/diagrams/set.ts';
import { settingsDigest } from './diagrams/digest.ts';
import { drawAll } from './diagrams/draw-all.ts';
import { stalenessOf } from './diagrams/freshness.ts';

const { sources, problems } = readDiagrams();
const settings = settingsDigest();
const all = process.argv.includes('--all');
const stale = sources.filter((source) => all || stalenessOf(source, settings));

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
