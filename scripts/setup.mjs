/**
 * Sets up what is missing, then runs the command that follows: `node scripts/setup.mjs <command> [arguments]`.
 *
 * Plain JavaScript for an old Node, since it runs before anything is installed. The Node that the
 * project needs is a package of its own for each platform, and the command runs with that one. It is
 * named by its path: npm 9 and 10 remove `.bin/node` again when they drop the other platforms' packages.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.lockfile-digest');
const oldestToInstall = [20, 0];
const oldestToRun = [22, 18];

if (isOlder(oldestToInstall)) {
  refuse('Found Node ' + process.versions.node + '; install Node 20 or newer.');
}
await installPackages();
const brought = folderOfNode();
if (brought === undefined && isOlder(oldestToRun)) {
  const platform = process.platform + ' ' + process.arch;
  refuse(
    'Found Node ' +
      process.versions.node +
      ' on ' +
      platform +
      ', for which this project brings none of its own; install Node ' +
      oldestToRun.join('.') +
      ' or newer.',
  );
}
const [command, ...parameters] = process.argv.slice(2);
if (command) process.exitCode = await run(command, parameters);

/** Installs exactly what the lockfile names, unless that has been done. */
async function installPackages() {
  const digest = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  console.log('Installing the packages that package-lock.json names (about a minute) …');
  // Engine warnings are about the Node that starts the installation, not the one that the project runs on.
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) refuse('npm could not install the packages: see its message above.');
  writeFileSync(stamp, digest);
}

/** Folder of the Node that the project brings for this platform; undefined where it brings none. */
function folderOfNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  return ['node', 'node-bin']
    .map((name) => join(modules, name + '-' + platform + '-' + process.arch, 'bin'))
    .find((folder) => existsSync(join(folder, program)));
}

function isOlder([major, minor]) {
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  return ownMajor < major || (ownMajor === major && ownMinor < minor);
}

function refuse(reason) {
  console.error(reason);
  process.exit(1);
}

/** Runs a command to its end with the project's own Node and tools first on the path; gives its exit code. */
async function run(command, parameters) {
  const folders = [folderOfNode(), join(modules, '.bin'), process.env.PATH];
  const child = spawn(command, parameters, {
    cwd: root,
    env: { ...process.env, PATH: folders.filter(Boolean).join(delimiter) },
    shell: process.platform === 'win32',
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  // npm hands SIGTERM to its shell alone, which ends without a word: we have another parent then.
  const parent = process.ppid;
  const isLeft = () => process.env.npm_lifecycle_event && process.ppid !== parent;
  const watch = setInterval(() => isLeft() && child.kill('SIGTERM'), 500);
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(command + ': ' + error.message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
  clearInterval(watch);
  return code;
}
