import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { lastUpdated } from './last-updated.ts';

function byGit(path: string): number | undefined {
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%cI', '--', path], {
    encoding: 'utf8',
  });
  return stdout?.trim() ? new Date(stdout.trim()).getTime() : undefined;
}

test.each(['package.json', 'seeds/xyz-tech.md', 'src/content/docs/topics', 'LICENSE'])(
  '%s was last committed when git says so',
  (path) => {
    const date = lastUpdated(path);
    expect(date === false ? undefined : date.getTime()).toBe(byGit(path));
  },
);

test('of a file that was never committed there is no date', () => {
  expect(lastUpdated('src/no-such-file.ts')).toBe(false);
});
