import { runChild } from '../run-child.ts';

export interface Count {
  passed: number;
  failed: number;
}

/** Runs a command to its end, its output in the terminal; it counts as one test. */
export async function command(
  name: string,
  parameters: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Count> {
  try {
    const code = await runChild(name, parameters, env);
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1 };
  }
}
