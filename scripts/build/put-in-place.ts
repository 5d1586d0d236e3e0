import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Puts a finished folder in the place of another. The old one is moved aside first and goes last, so
 * that at no time, and whatever fails, there is none; both may be on file systems of their own.
 */
export async function putInPlace(finished: string, place: string): Promise<void> {
  const arriving = `${place}.new`;
  const leaving = `${place}.old`;
  await rm(arriving, { recursive: true, force: true });
  await rm(leaving, { recursive: true, force: true });
  await mkdir(dirname(place), { recursive: true });
  await move(finished, arriving);
  const wasThere = await exists(() => rename(place, leaving));
  try {
    await rename(arriving, place);
  } catch (error) {
    if (wasThere) await rename(leaving, place);
    throw error;
  }
  await rm(leaving, { recursive: true, force: true });
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    try {
      await cp(from, to, { recursive: true });
    } catch (fault) {
      await rm(to, { recursive: true, force: true });
      throw fault;
    }
    await rm(from, { recursive: true, force: true });
  }
}

/** Runs a step on a folder; false where there is no such folder. */
async function exists(step: () => Promise<void>): Promise<boolean> {
  try {
    await step();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
