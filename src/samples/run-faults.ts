import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { environments } from './environment.ts';
import { faultDigest, faultsFolder, sharedScripts, type Fault, type FaultRecord } from './fault.ts';
import { runFiles } from './python.ts';

/** Where both scripts of each fault lie while they run, beside what they import. */
const runFolder = '.cache/faults';

/** Runs faults of one framework, each as it stands and mended. */
export async function runFaults(faults: readonly Fault[]): Promise<Map<Fault, FaultRecord>> {
  mkdirSync(runFolder, { recursive: true });
  for (const name of sharedScripts()) {
    copyFileSync(`${faultsFolder}/${name}`, `${runFolder}/${name}`);
  }
  const files = faults.map(({ name, code, mended }) => {
    const pair = { faulty: `${runFolder}/${name}.py`, mended: `${runFolder}/${name}_mended.py` };
    writeFileSync(pair.faulty, `${code}\n`);
    writeFileSync(pair.mended, `${mended}\n`);
    return pair;
  });
  const all = files.flatMap(({ faulty, mended }) => [faulty, mended]);
  const printed = await runFiles(environments.frameworks, all, 'print');
  return new Map(
    faults.map((fault, i) => {
      const faulty = printed.get(files[i].faulty);
      const record = {
        digest: faultDigest(fault),
        versions: faulty?.versions ?? {},
        faulty: faulty?.output ?? '',
        mended: printed.get(files[i].mended)?.output ?? '',
      };
      return [fault, record];
    }),
  );
}
