import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** What a lock's file says: who builds, and since when. */
interface Holder {
  readonly process: number;
  readonly since: string;
}

/**
 * Runs `work` while no other process does work under the same lock: a second one waits, and says for
 * whom. A lock whose process has ended is taken over.
 */
export async function withLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  mkdirSync(dirname(file), { recursive: true });
  for (let told = false; !take(file); told = true) {
    const holder = read(file);
    if (holder ? !isRunning(holder.process) : isAbandoned(file)) {
      rmSync(file, { force: true });
      continue;
    }
    if (holder === undefined) {
      await wait(100);
      continue;
    }
    if (!told)
      console.log(
        `Process ${holder.process} has been building since ${holder.since}: waiting for it.`,
      );
    await wait(500);
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** Whether the lock is ours now: a file that is there already is somebody else's. */
function take(file: string): boolean {
  const holder: Holder = { process: process.pid, since: new Date().toTimeString().slice(0, 8) };
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Who holds the lock; undefined where its file is gone or was never finished. */
function read(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** Whether a lock without words is not just being written. */
function isAbandoned(file: string): boolean {
  const status = statSync(file, { throwIfNoEntry: false });
  return status !== undefined && Date.now() - status.mtimeMs > 1000;
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
