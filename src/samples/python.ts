import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { environments, pythonOf, type Environment } from './environment.ts';
import { digestOf, type Printed, type SampleRecord } from './record.ts';
import type { Sample } from './sample.ts';

/**
 * Quiet, on the processor, and with one order of additions; threads would cost small tensors more than they save.
 * Airflow and MLflow ask nobody outside.
 */
const settings = {
  CUDA_VISIBLE_DEVICES: '-1',
  TF_CPP_MIN_LOG_LEVEL: '3',
  TF_ENABLE_ONEDNN_OPTS: '0',
  KERAS_BACKEND: 'tensorflow',
  OMP_NUM_THREADS: '1',
  TF_NUM_INTRAOP_THREADS: '1',
  TF_NUM_INTEROP_THREADS: '1',
  MLFLOW_DISABLE_TELEMETRY: 'true',
  AIRFLOW__USAGE_DATA_COLLECTION__ENABLED: 'False',
};

/**
 * Runs files one after another in one process, since loading a framework takes longer than they do.
 *
 * @param errors what an exception does: it ends the run, or is printed as the file's last line
 * @returns what each printed, by file
 * @throws Error with what Python wrote, when a file fails and errors are not kept
 */
export async function runFiles(
  environment: Environment,
  files: readonly string[],
  errors: 'end' | 'print' = 'end',
): Promise<ReadonlyMap<string, Printed>> {
  const own = files.map((file) => resolve(file));
  const program = ['-B', '-W', 'ignore', 'scripts/samples/run.py', errors];
  const { stdout } = await promisify(execFile)(
    pythonOf(environment),
    [...program, environment.requirements, ...own],
    { env: { ...process.env, ...settings } },
  );
  const ran = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Readonly<
    Record<string, Printed>
  >;
  return new Map(files.map((file, i) => [file, ran[own[i]]]));
}

/** Runs samples of one framework. */
export async function runSamples(samples: readonly Sample[]): Promise<Map<Sample, SampleRecord>> {
  const files = samples.map(({ file }) => file);
  const printed = await runFiles(environments.frameworks, files);
  return new Map(
    samples.map((sample) => {
      const { output = '', versions = {} } = printed.get(sample.file) ?? {};
      return [sample, { digest: digestOf(sample), output, versions }];
    }),
  );
}
