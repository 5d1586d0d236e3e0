import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

interface Lockfile {
  packages: Record<string, { version?: string; optionalDependencies?: Record<string, string> }>;
}

const whole = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
const nodes = whole.packages['']?.optionalDependencies ?? {};

/** A project that brings its Node as ours does, and nothing else. */
function smallProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'set-up-'));
  const about = { name: 'small', version: '1.0.0', optionalDependencies: nodes };
  const packages = Object.entries(whole.packages).filter(
    ([path]) => path.replace('node_modules/', '') in nodes,
  );
  const lockfile = {
    ...whole,
    name: 'small',
    packages: { '': about, ...Object.fromEntries(packages) },
  };
  mkdirSync(join(folder, 'scripts'));
  cpSync('scripts/setup.mjs', join(folder, 'scripts/setup.mjs'));
  cpSync('.npmrc', join(folder, '.npmrc'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(about));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lockfile));
  return folder;
}

describe.each(['9.9.4', '10.8.2', '11.21.2'])('with npm %s', (version) => {
  const tools = mkdtempSync(join(tmpdir(), 'npm-'));

  beforeAll(() => {
    const { status, stderr } = run('npm', ['install', '--prefix', tools, `npm@${version}`], '.');
    expect(status, stderr).toBe(0);
  }, 120_000);

  test('the set-up installs, and runs its command on the Node of the project', () => {
    const bin = join(tools, 'node_modules/.bin');
    expect(run('npm', ['--version'], '.', bin).stdout.trim()).toBe(version);
    const setUp = ['scripts/setup.mjs', 'node', '--version'];
    const { stdout, stderr, status } = run(process.execPath, setUp, smallProject(), bin);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout.trim().split('\n').at(-1)).toBe(`v${Object.values(nodes)[0]}`);
  });
});

function run(command: string, parameters: string[], folder: string, first = '') {
  const path = [first, process.env.PATH].filter(Boolean).join(delimiter);
  const env = { ...process.env, PATH: path };
  return spawnSync(command, parameters, { cwd: folder, env, encoding: 'utf8' });
}
