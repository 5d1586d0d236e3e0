/** `npm run samples`: runs the framework samples that are stale and writes what they printed; `--all` all of them. */
import { execFileSync } from 'node:child_process';
import { globSync, rmSync, writeFileSync } from 'node:fs';
import {
  environmentFolder,
  environmentPython,
  hasEnvironment,
  requirementsDigest,
  runSamples,
  stampFile,
} from '../src/samples/python.ts';
import {
  constraintsFile,
  digestOf,
  readRecord,
  recordFile,
  requirementsFile,
} from '../src/samples/record.ts';
import { frameworks, listSamples, samplesFolder } from '../src/samples/sample.ts';
import { findPython } from './samples/find-python.ts';

if (!hasEnvironment()) {
  const python = findPython();
  console.log(`Making ${environmentFolder} with ${python}: some gigabytes, some minutes`);
  execFileSync(python, ['-m', 'venv', '--clear', environmentFolder], { stdio: 'inherit' });
  const install = [
    '-m',
    'pip',
    'install',
    '--quiet',
    '-r',
    requirementsFile,
    '-c',
    constraintsFile,
  ];
  execFileSync(environmentPython, install, { stdio: 'inherit' });
  writeFileSync(stampFile, requirementsDigest());
}

const all = process.argv.includes('--all');
const samples = listSamples();
const stale = samples.filter((sample) => all || readRecord(sample)?.digest !== digestOf(sample));

for (const framework of Object.keys(frameworks)) {
  const some = stale.filter((sample) => sample.framework === framework);
  if (some.length === 0) continue;
  for (const [sample, record] of await runSamples(some)) {
    writeFileSync(recordFile(sample), `${JSON.stringify(record, null, 2)}\n`);
    console.log(`Recorded ${sample.file}`);
  }
}

const known = new Set(samples.map(recordFile));
for (const name of globSync('*.sample.json', { cwd: samplesFolder })) {
  const file = `${samplesFolder}/${name}`;
  if (known.has(file)) continue;
  rmSync(file);
  console.log(`Removed ${file}: its sample is gone`);
}
console.log(`${samples.length} samples, ${stale.length} recorded`);
