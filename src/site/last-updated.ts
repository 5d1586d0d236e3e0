import { spawnSync } from 'node:child_process';

let commits: ReadonlyMap<string, string> | undefined;

/** When a file, or any file under a folder, was last committed; false where git does not know. */
export function lastUpdated(path: string): Date | false {
  commits ??= readCommits();
  const own = commits.get(path);
  if (own !== undefined) return new Date(own);
  const times = [...commits]
    .filter(([file]) => file.startsWith(`${path}/`))
    .map(([, date]) => new Date(date).getTime());
  return times.length > 0 ? new Date(Math.max(...times)) : false;
}

/** The time of the newest commit of every file, asked of git once: a page each would take seconds. */
function readCommits(): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  let date = '';
  const { stdout } = spawnSync(
    'git',
    ['-c', 'core.quotePath=false', 'log', '-c', '--format=:%cI', '--name-only', '--relative'],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  for (const line of (stdout ?? '').split('\n')) {
    if (line.startsWith(':')) date = line.slice(1);
    else if (line !== '' && !dates.has(line)) dates.set(line, date);
  }
  return dates;
}
