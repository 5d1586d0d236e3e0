import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
}

/** Runs the set-up as if another Node had started it. */
function setUpUnder(version: string): { readonly status: number | null; readonly stderr: string } {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
  const parameters = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`];
  return spawnSync(process.execPath, [...parameters, 'scripts/setup.mjs', 'node', '--version'], {
    encoding: 'utf8',
  });
}

test.each(['18.20.8', '16.20.2'])('Node %s gets one true sentence', (version) => {
  const { status, stderr } = setUpUnder(version);
  expect(stderr).toBe(`Found Node ${version}; install Node 20 or newer.\n`);
  expect(status).toBe(1);
});

test.each(['20.0.0', '22.0.0'])('Node %s hands over to the Node of the project', (version) => {
  expect(setUpUnder(version)).toMatchObject({ status: 0, stderr: '' });
});

test.skipIf(process.platform === 'win32')(
  'what the set-up runs ends with the shell that npm has started it in',
  async () => {
    const program = 'console.log(process.pid); setInterval(() => {}, 1000)';
    const shell = spawn('sh', ['-c', `node scripts/setup.mjs node --eval '${program}'; true`], {
      env: { ...process.env, npm_lifecycle_event: 'start' },
    });
    const [text] = (await once(shell.stdout, 'data')) as [Buffer];
    shell.kill('SIGTERM');
    // Its output stays open until the program has ended too.
    await once(shell, 'close');
    await expect.poll(() => isRunning(Number(text)), { timeout: 10_000 }).toBe(false);
  },
);

test('every package of the lockfile has a digest, and none an address', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  expect(entries.length).toBeGreaterThan(1000);
  expect(entries.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
