/**
 * Sets up what is missing, then runs the command that follows: `node scripts/setup.mjs <command> [arguments]`.
 *
 * Plain JavaScript for an old Node, since it runs before anything is installed. The Node that the
 * project needs is a package of its own (node_modules/.bin/node), so the command runs with that one.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.lockfile-digest');

await installPackages();
await checkNode();
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
  if (code !== 0) {
    console.error('npm could not install the packages: see its message above.');
    process.exit(code);
  }
  writeFileSync(stamp, digest);
}

/** Where the project brings no Node for this platform, the one at hand must be new enough. */
async function checkNode() {
  if (existsSync(join(root, 'node_modules', '.bin', 'node'))) return;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return;
  console.error(
    `Found Node ${process.versions.node} on ${process.platform} ${process.arch}, for which this project brings none of its own; install Node 22.18 or newer.`,
  );
  process.exit(1);
}

/** Runs a command to its end with the project's own tools first on the path; gives its exit code. */
function run(command, parameters) {
  const windows = process.platform === 'win32';
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(command, parameters, {
    cwd: root,
    env: { ...process.env, PATH: path },
    shell: windows,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
