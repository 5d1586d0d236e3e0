/** `npm run recordings`: runs every snippet and writes what it showed beside it; `--all` also the fresh ones. */
import { rmSync, writeFileSync } from 'node:fs';
import { keptFiles } from '../src/collections/kept-files.ts';
import { buildGuest } from '../src/runner/build.ts';
import { digestOf, readRecording, record, recordingFile } from '../src/runner/record.ts';
import { listSnippets } from '../src/runner/snippets.ts';

const all = process.argv.includes('--all');
const guest = await buildGuest();
const snippets = listSnippets();
let recorded = 0;

for (const snippet of snippets) {
  if (!all && readRecording(snippet)?.digest === (await digestOf(snippet))) continue;
  const recording = await record(snippet, guest);
  writeFileSync(recordingFile(snippet), `${JSON.stringify(recording)}\n`);
  recorded++;
  console.log(`Recorded ${snippet.id}`);
}

const known = new Set(snippets.map(recordingFile));
for (const { file } of keptFiles('topics', '*/*.snippet.json')) {
  if (known.has(file)) continue;
  rmSync(file);
  console.log(`Removed ${file}: its snippet is gone`);
}
console.log(`${snippets.length} snippets, ${recorded} recorded`);
