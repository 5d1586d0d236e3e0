import { spawnSync } from 'node:child_process';

let commits: ReadonlyMap<string, string> | undefined;

/** When a file, or any file under a folder, was last committed; false where git does not know. */
export function lastUpdated(path: string): Date | false {
  commits ??= readCommits();
  const own = commits.get(path) ?? folderCommit(path);
  return own === undefined || own === '' ? false : new Date(own);
}

const folders = new Map<string, string>();

/** A folder's, by git itself: a merge of two sides is no file's commit, and the folder's newest. */
function folderCommit(path: string): string {
  const known = folders.get(path);
  if (known !== undefined) return known;
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%cI', '--', path], {
    encoding: 'utf8',
  });
  folders.set(path, stdout?.trim() ?? '');
  return stdout?.trim() ?? '';
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
