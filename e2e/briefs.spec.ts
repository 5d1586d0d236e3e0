import { execFile } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'playwright/test';
import { published, testedBrief } from '../scripts/test/builds.ts';
import type { CardHead } from '../src/practice/cards/card.ts';
import type { Askable } from '../src/practice/interview/step.ts';

// Builds share Astro's caches, so they run one after the other.
test.describe.configure({ mode: 'serial', timeout: 480_000 });

const folder = '.cache/test-briefs';
const run = promisify(execFile);

/** Builds the site from a brief; gives what the build printed and its exit code. */
async function build(
  brief: string,
  into: string,
  options: readonly string[] = ['--no-pdfs'],
  settings: Readonly<Record<string, string>> = {},
): Promise<{ code: number; output: string }> {
  const env = { ...process.env, BRIEF: brief, ...settings };
  try {
    const parameters = ['scripts/build.ts', '--into', into, ...options];
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

test('a brief of another trade is promised nothing of ours, each of its topics has a page, and its own material is built in', async () => {
  const into = join(folder, 'frontend');
  const { code, output } = await build('src/brief/fixtures/frontend-with-material', into);
  expect(output).toContain('Topics: 1 of 6 have pages');
  expect(code).toBe(0);
  expect(read(into, 'topics/react')).toContain('Keys tell rows apart');
  expect(read(into, 'questions')).toContain('3 questions that a panel for this role would ask');
  expect(read(into, 'questions/react/effect-or-handler')).toContain('In the handler.');
  expect(read(into, 'try/react/keys')).toContain('paper: note on rent');
  expect(read(into, 'glossary/e-l')).toContain('id="list-key"');
  expect(read(into, 'sources/software')).toContain('id="react-render-and-commit"');
  expect(read(into, 'topics/react')).toContain('sources/software/#react-render-and-commit');
  expect(read(into, 'study-plan/1-day')).toMatch(/href="[^"]*\/questions\/react\/[^"]+"/);
  expect(existsSync(join(into, 'cheat-sheet/ml-fundamentals'))).toBe(false);
  const claims =
    /may ask lies? along one inspection line|hear in Seoul|stand at a line for a day|Further reading/;
  for (const file of globSync('**/*.{html,txt}', { cwd: into })) {
    expect(readFileSync(join(into, file), 'utf8'), file).not.toMatch(claims);
  }
  expect(read(into, 'topics/testing')).toMatch(/<own-topic[^>]*data-topic="testing"/);
  expect(read(into, 'study-plan/1-day')).toContain('Testing: three rounds on your own answers');
  expect(read(into, 'study-plan/1-day')).not.toMatch(
    /href="[^"]*\/questions\/(?!react)[^"/]+\/[^"/]+\/"/,
  );
  const cards = JSON.parse(readFileSync(join(into, 'practice/cards.json'), 'utf8')) as CardHead[];
  // The reader's own questions and terms, and what the brief itself names and asks.
  expect(new Set(cards.map(({ kind }) => kind))).toEqual(
    new Set(['question', 'trap', 'term', 'keyword', 'asking']),
  );
  expect(cards.some(({ topic }) => topic === 'testing')).toBe(true);
  expect(read(into, 'practice/cards')).toContain('keywords');
  expect(existsSync(join(into, 'practice/handbook.apkg'))).toBe(true);
  const rounds = JSON.parse(readFileSync(join(into, 'practice/rounds.json'), 'utf8')) as Askable;
  expect(rounds.questions.some(({ topic }) => topic === 'testing')).toBe(true);
  expect(rounds.whiteboard).toEqual([]);
  expect(read(into, 'cheat-sheet')).toContain('container queries');
  expect(read(into, 'cheat-sheet')).not.toContain('sheet-line');
  expect(read(into, '')).toContain('Machine vision, our worked example');
});

test('a brief that says little leaves out what it does not say, says so, and none of its comments is on a page', async () => {
  const into = join(folder, 'rich');
  const { code, output } = await build('src/brief/fixtures/rich.md', into);
  expect(code).toBe(0);
  expect(output).toMatch(/rich\.md:\d+: found nothing on news; add "# Recent News"/);
  for (const page of ['company/news', 'ask', 'role']) {
    expect(existsSync(join(into, page, 'index.html')), page).toBe(false);
  }
  // No office in Korea: nothing is promised in Korean.
  for (const page of ['role/korean-phrases', 'cheat-sheet/korean']) {
    expect(existsSync(join(into, page, 'index.html')), page).toBe(false);
  }
  expect(read(into, 'questions/ml-fundamentals/split-without-leakage')).not.toContain('한국어로');
  expect(read(into, 'practice')).not.toContain('ask me in Korean');
  expect(read(into, '')).not.toMatch(/href="[^"]*\/(news|ask|role)\/"/);
  for (const file of globSync('**/*.{html,txt,json}', { cwd: into })) {
    expect(readFileSync(join(into, file), 'utf8'), file).not.toMatch(
      /salary expectation|recruiter is Tom|second choice|a secret in a heading/,
    );
  }
});

test('two builds of one tree give the same bytes, PDFs included', async () => {
  const into = join(folder, 'again');
  const { site, base, folder: first } = published;
  const settings = { SITE: site, BASE_PATH: base };
  expect((await build(testedBrief, into, ['--anew'], settings)).code).toBe(0);
  const files = globSync('**/*.*', { cwd: first }).sort();
  expect(globSync('**/*.*', { cwd: into }).sort()).toEqual(files);
  for (const file of files) {
    const same = readFileSync(join(first, file)).equals(readFileSync(join(into, file)));
    expect(same, file).toBe(true);
  }
});

test('a build of what stands already is over at once', async () => {
  const into = join(folder, 'again');
  const { site, base } = published;
  const { code, output } = await build(testedBrief, into, [], {
    SITE: site,
    BASE_PATH: base,
  });
  expect(code).toBe(0);
  expect(output).toContain('nothing has changed');
});

test('a brief that cannot be read ends the build with one message and keeps the last site', async () => {
  const into = join(folder, 'rich');
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
