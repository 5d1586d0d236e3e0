import { execFile } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'playwright/test';

// Builds share Astro's caches, so they run one after the other.
test.describe.configure({ mode: 'serial', timeout: 480_000 });

const folder = '.cache/test-briefs';
const run = promisify(execFile);

/** Builds the site from a brief; gives what the build printed and its exit code. */
async function build(
  brief: string,
  into: string,
  pdfs = '--no-pdfs',
): Promise<{ code: number; output: string }> {
  const env = { ...process.env, BRIEF: brief };
  try {
    const parameters = ['scripts/build.ts', '--into', into, pdfs];
    const { stdout, stderr } = await run('node', parameters, { env });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

function read(into: string, page: string): string {
  return readFileSync(join(into, page, 'index.html'), 'utf8');
}

test('a Korean brief about another company gives a whole site of its own', async () => {
  const into = join(folder, 'hanbit');
  const { code, output } = await build('src/brief/fixtures/hanbit-cold-chain.md', into);
  expect(output).not.toContain('BriefError');
  expect(code).toBe(0);
  expect(read(into, '')).toContain('한빛콜드체인');
  for (const file of globSync('**/*.{html,txt,xml}', { cwd: into })) {
    expect(readFileSync(join(into, file), 'utf8'), file).not.toMatch(/XYZ (Tech|Vision)/);
    // No page of a build without PDFs links to one.
    expect(readFileSync(join(into, file), 'utf8'), file).not.toMatch(/href="[^"]*\.pdf"/);
  }
});

test('a brief with only an overview and topics leaves out what it does not say, and says so', async () => {
  const into = join(folder, 'orchard');
  const { code, output } = await build('src/brief/fixtures/orchard-grading.md', into);
  expect(code).toBe(0);
  expect(output).toMatch(/orchard-grading\.md:\d+: found nothing on news; add "# Recent News"/);
  expect(existsSync(join(into, 'company/news/index.html'))).toBe(false);
  expect(existsSync(join(into, 'ask/index.html'))).toBe(false);
  expect(read(into, '')).not.toMatch(/href="[^"]*\/(news|ask|role)\/"/);
});

test('two builds of one tree give the same bytes', async () => {
  const into = join(folder, 'again');
  expect((await build('seeds/xyz-tech.md', into, '--pdfs')).code).toBe(0);
  const files = globSync('**/*.*', { cwd: 'dist' }).sort();
  expect(globSync('**/*.*', { cwd: into }).sort()).toEqual(files);
  for (const file of files) {
    const same = readFileSync(join('dist', file)).equals(readFileSync(join(into, file)));
    expect(same, file).toBe(true);
  }
});

test('a brief that cannot be read ends the build with one message and keeps the last site', async () => {
  const into = join(folder, 'orchard');
  const home = read(into, '');
  mkdirSync(folder, { recursive: true });
  const broken = join(folder, 'no-topics.md');
  writeFileSync(broken, '# Company Overview\n**Acme** makes anvils.\n');
  const { code, output } = await build(broken, into);
  expect(code).toBe(1);
  expect(output.trim().split('\n')).toHaveLength(1);
  expect(output).toMatch(/^\.cache\/test-briefs\/no-topics\.md:\d+: found .*topics/);
  expect(read(into, '')).toBe(home);
});
