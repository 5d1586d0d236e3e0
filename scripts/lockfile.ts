/**
 * `npm run lockfile`: writes package-lock.json anew, for every platform.
 *
 * npm drops from a lockfile what is not installed here, and what the registry at hand does not have
 * for other platforms; `npm ci` then refuses the lockfile everywhere. What is missing is written in
 * from what its parent asks for: name, version, platform; its digest comes from the registry.
 */
import { execFile, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

interface Package {
  version?: string;
  integrity?: string;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}
interface Lockfile {
  packages: Record<string, Package>;
}

const folder = '.cache/lockfile';
const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

if (!process.argv.includes('--complete-only')) resolveAnew();
const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
const added = complete(lockfile.packages);
await addDigests(lockfile.packages);
const sorted = Object.entries(lockfile.packages).sort(([one], [other]) => (one < other ? -1 : 1));
const whole = { ...lockfile, packages: Object.fromEntries(sorted) };
writeFileSync('package-lock.json', `${JSON.stringify(whole, null, 2)}\n`);
console.log(
  `package-lock.json: ${sorted.length} packages, ${added.length} of other platforms written in`,
);

/** Lets npm resolve in an empty folder, where nothing that is installed can mislead it. */
function resolveAnew(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', '.npmrc']) cpSync(file, join(folder, file));
  console.log('Resolving all packages (some minutes) …');
  const parameters = ['install', '--package-lock-only', '--loglevel=error'];
  const { status } = spawnSync('npm', parameters, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  cpSync(join(folder, 'package-lock.json'), 'package-lock.json');
}

function complete(packages: Record<string, Package>): string[] {
  const added: string[] = [];
  for (const [path, { optionalDependencies, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
      if (!/^\d/.test(version) || found(packages, path, name) === version) continue;
      const top = `node_modules/${name}`;
      const place = top in packages ? join(path, top).replaceAll('\\', '/') : top;
      packages[place] = { version, ...platformOf(name), ...(dev && { dev }), optional: true };
      added.push(place);
    }
  }
  return added;
}

/**
 * Writes in the digests that are missing, so that nothing is installed anywhere that was not checked.
 *
 * @throws Error when the registry does not tell the digest of a package
 */
async function addDigests(packages: Record<string, Package>): Promise<void> {
  const waiting = Object.entries(packages).filter(([path, { integrity }]) => path && !integrity);
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [path, entry] = next;
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      entry.integrity = await digestOf(`${name}@${entry.version}`);
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
}

async function digestOf(wanted: string): Promise<string> {
  const { stdout } = await promisify(execFile)('npm', ['view', wanted, 'dist.integrity']);
  const digest = stdout.trim();
  if (/^sha512-\S+$/.test(digest)) return digest;
  throw new Error(`package-lock.json: the registry names no sha512 digest of ${wanted}`);
}

/** The version that a package at `path` would get, looking outwards from its own folder. */
function found(packages: Record<string, Package>, path: string, name: string): string | undefined {
  for (
    let folder = path;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
  ) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (place in packages) return packages[place].version;
    if (!folder.includes('/node_modules/')) {
      return folder === '' ? undefined : packages[`node_modules/${name}`]?.version;
    }
  }
}

/** Platform packages carry their platform in their name. */
function platformOf(name: string): Pick<Package, 'os' | 'cpu' | 'libc'> {
  const words = name.replace('windows', 'win32').split(/[/@-]/);
  const system = systems.find((word) => words.includes(word));
  const processor = processors.find((word) =>
    words.some((part) => part === word || part.startsWith(`${word}-`)),
  );
  const library = words.includes('musl') ? 'musl' : words.includes('gnu') ? 'glibc' : undefined;
  return {
    ...(system && { os: [system] }),
    ...(processor && { cpu: [processor] }),
    ...(library && { libc: [library] }),
  };
}
