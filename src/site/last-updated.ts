import { spawnSync } from 'node:child_process';

/** When a file, or any file under a folder, was last committed; false where git does not know. */
export function lastUpdated(path: string): Date | false {
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%cI', '--', path], {
    encoding: 'utf8',
  });
  const date = new Date((stdout ?? '').trim());
  return Number.isNaN(date.getTime()) ? false : date;
}
