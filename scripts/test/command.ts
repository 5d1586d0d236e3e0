import { spawn } from 'node:child_process';

export interface Count {
  passed: number;
  failed: number;
}

/** Runs a command to its end, its output in the terminal; it counts as one test. */
export function command(
  name: string,
  parameters: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Count> {
  const child = spawn(name, parameters, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`${name}: ${error.message}`);
      resolve({ passed: 0, failed: 1 });
    });
    child.on('close', (code) =>
      resolve(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
    );
  });
}
