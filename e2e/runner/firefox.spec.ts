import type { Browser, Page } from 'puppeteer-core';
import { expect, test } from 'playwright/test';
import { recordedSnippets, serveRunnerPage } from '../../scripts/runner-page.ts';
import type { RunnerPage, SeenRun } from '../../scripts/runner-page.ts';
import { firefox, launchFirefox, withoutFirefox } from './firefox.ts';
import { hostile } from './harness.ts';

test.describe.configure({ mode: 'serial' });
test.skip(!firefox, withoutFirefox);

let server: RunnerPage;
let browser: Browser;
let page: Page;
const incidents: string[] = [];

test.beforeAll(async () => {
  server = await serveRunnerPage();
  browser = await launchFirefox();
  page = await browser.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') incidents.push(message.text());
  });
  page.on('pageerror', (error) => incidents.push(String(error)));
  await page.goto(server.url);
});

test.afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const run = (program: string, seconds = 10): Promise<SeenRun> =>
  page.evaluate((text, limit) => runner.run(text, limit), program, seconds);
const texts = ({ outputs }: SeenRun): string[] =>
  outputs.map((output) => output.text ?? output.kind);

test('Firefox runs a program and finds the line of an error', async () => {
  const seen = await run("console.log('hello', { a: [1, 2] });\n\nnull.nothing;");
  expect(seen.outputs).toMatchObject([
    { kind: 'text', text: 'hello { a: [1, 2] }' },
    { kind: 'error', line: 3 },
  ]);
  const unreadable = await run('const a = 1;\nconst a = 2;');
  expect(unreadable.outputs).toMatchObject([{ kind: 'error', line: 2 }]);
  expect(texts(unreadable)[0]).toContain('redeclaration of const a');
});

for (const name of ['network', 'storage', 'page', 'evaluation', 'blob-scripts']) {
  test(`Firefox blocks every attempt of ${name}`, async () => {
    const seen = texts(await run(hostile(name, `${server.url}leak/`)));
    expect(seen.length).toBeGreaterThanOrEqual(5);
    expect(seen.filter((text) => !text.endsWith(': blocked'))).toEqual([]);
    expect(server.requested.filter((path) => path.includes('leak'))).toEqual([]);
  });
}

for (const name of ['network', 'evaluation', 'blob-scripts']) {
  test(`Firefox blocks ${name} by the frame's policy alone`, async () => {
    await page.evaluate(() => runner.use('bare.html'));
    const seen = texts(await run(hostile(name, `${server.url}leak/`)));
    await page.evaluate(() => runner.use('sandbox.html'));
    expect(seen.filter((text) => !text.endsWith(': blocked'))).toEqual([]);
    expect(server.requested.filter((path) => path.includes('leak'))).toEqual([]);
  });
}

test('Firefox shows the same after every prototype was replaced', async () => {
  const [before, attack, after] = ['tampering-before', 'tampering', 'tampering-after'].map((name) =>
    hostile(name),
  );
  const clean = await run(`${before}\n${after}`);
  const poisoned = await run(`${before}\n${attack}\n${after}`);
  expect(texts(poisoned)).toEqual(texts(clean));
});

for (const name of ['endless-loop', 'endless-microtasks', 'outliving']) {
  test(`Firefox ends ${name} in time`, async () => {
    const seen = await run(hostile(name), 1);
    expect(seen.ending).toBe('time');
    expect(Math.abs(seen.milliseconds - 1000)).toBeLessThan(250);
    expect(texts(await run('console.log(1)'))).toEqual(['1']);
  });
}

test('Firefox lets nothing of a program stand before the guest', async () => {
  const seen = texts(await run(hostile('before-the-guest'), 2));
  expect(seen).toContain('postMessage: undefined');
  expect(seen.filter((text) => text.includes('forged'))).toEqual([]);
  expect(texts(await run('console.log(1)'))).toEqual(['1']);
});

for (const [name, ending] of [
  ['flood-of-messages', 'flood'],
  ['flood-of-forgeries', 'forged'],
] as const) {
  test(`Firefox ends ${name}, and the next program runs`, async () => {
    await page.evaluate(() => runner.use('bare.html'));
    expect((await run(hostile(name))).ending).toBe(ending);
    await page.evaluate(() => runner.use('sandbox.html'));
    expect(texts(await run('console.log(1)'))).toEqual(['1']);
  });
}

test('Firefox tells at once that a program waits for nothing', async () => {
  expect((await run(hostile('waiting'))).ending).toBe('waiting');
});

test('Firefox shows every snippet as it was recorded', async () => {
  test.setTimeout(300_000);
  // What the attacks before made the console say is theirs.
  incidents.length = 0;
  const different: string[] = [];
  for (const { id, program, seconds, outputs } of recordedSnippets()) {
    const seen = await run(program, seconds * 2);
    const shown = seen.outputs.filter((output) => output.kind !== 'progress');
    const plain = JSON.stringify(shown.map((output) => ({ ...output, at: undefined })));
    if (plain !== JSON.stringify(outputs)) different.push(id);
  }
  expect(different).toEqual([]);
});

test('Firefox has nothing to complain about in honest snippets', () => {
  expect(incidents).toEqual([]);
});
