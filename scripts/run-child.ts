import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a command to its end, its output in the terminal; gives its exit code. Whoever ends us ends it
 * too: a build would go on by itself, and hold its lock.
 *
 * @throws Error when there is no such command
 */
export async function runChild(
  command: string,
  parameters: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const child = spawn(command, parameters, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, pass);
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    return code ?? 1;
  } finally {
    for (const signal of signals) process.off(signal, pass);
  }
}
