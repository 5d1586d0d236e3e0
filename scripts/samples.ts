/**
 * `npm run samples`: runs the Python files that are stale and writes what they printed: the same task in several
 * frameworks, scripts with a planted fault, programs for one library. `--all` runs all of them.
 */
import { globSync, rmSync, writeFileSync } from 'node:fs';
import { environments } from '../src/samples/environment.ts';
import { faultDigest, faultRecordFile, listFaults, readFaultRecord } from '../src/samples/fault.ts';
import {
  listPrograms,
  programDigest,
  programRecordFile,
  readProgramRecord,
} from '../src/samples/program.ts';
import { runFiles, runSamples } from '../src/samples/python.ts';
import { digestOf, readRecord, recordFile } from '../src/samples/record.ts';
import { runFaults } from '../src/samples/run-faults.ts';
import { frameworks, listSamples } from '../src/samples/sample.ts';
import { ensureEnvironment } from './samples/environment.ts';

const all = process.argv.includes('--all');
const samples = listSamples();
const faults = listFaults();
const programs = listPrograms();
let recorded = 0;

function keep(file: string, record: object): void {
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
  console.log(`Recorded ${file}`);
  recorded += 1;
}

const staleSamples = samples.filter(
  (sample) => all || readRecord(sample)?.digest !== digestOf(sample),
);
const staleFaults = faults.filter(
  (fault) => all || readFaultRecord(fault)?.digest !== faultDigest(fault),
);
const stalePrograms = programs.filter(
  (program) => all || readProgramRecord(program)?.digest !== programDigest(program),
);

if (staleSamples.length + staleFaults.length > 0) ensureEnvironment(environments.frameworks);
for (const framework of Object.keys(frameworks)) {
  const some = staleSamples.filter((sample) => sample.framework === framework);
  if (some.length > 0) {
    for (const [sample, record] of await runSamples(some)) keep(recordFile(sample), record);
  }
  const planted = staleFaults.filter((fault) => fault.framework === framework);
  if (planted.length > 0) {
    for (const [fault, record] of await runFaults(planted)) keep(faultRecordFile(fault), record);
  }
}
for (const program of stalePrograms) {
  ensureEnvironment(program.environment);
  const printed = (await runFiles(program.environment, [program.file])).get(program.file);
  keep(programRecordFile(program), { digest: programDigest(program), ...printed });
}

const known = new Set([
  ...samples.map(recordFile),
  ...faults.map(faultRecordFile),
  ...programs.map(programRecordFile),
]);
for (const file of globSync('src/content/docs/topics/**/*.{sample,fault,program}.json')) {
  if (known.has(file.replaceAll('\\', '/'))) continue;
  rmSync(file);
  console.log(`Removed ${file}: what it recorded is gone`);
}
const count = samples.length + faults.length + programs.length;
console.log(`${count} Python files, ${recorded} recorded`);
