import { expect, test } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';
import { findings } from '../axe.ts';
import { heavy } from './heavy.ts';
import { edit, exerciseOf, fragmentOf, snippetOf, state } from './try-page.ts';
import { tryId, tryPage, watchStalls } from './try-page.ts';

async function run(page: Page, code: string): Promise<Locator> {
  await page.goto('about:blank');
  await page.goto(tryPage + fragmentOf(tryId, code));
  const snippet = snippetOf(page);
  await expect(snippet.locator('.note')).toContainText('came from a link');
  await snippet.getByRole('button', { name: 'Run' }).click();
  return snippet;
}

for (const [code, words] of [
  ['console.log(1);\nnull.x;', /^Stopped by an error in line 2\.$/],
  ['const a = 1;\nconst a = 2;', /^Stopped by an error in line 2\.$/],
  ['Promise.reject(new Error("x"));\nconsole.log(1);', /^Done in .*, with an error in line 1\.$/],
  ['await new Promise(() => {});', /waits for what cannot come/],
  [
    "const a: number = 1;\nimport { meen } from '#vision';\nmeen;",
    /^Not started: a mistake in line 2\.$/,
  ],
  ['(a = '.repeat(30) + '0' + ') => 0'.repeat(30), /^(Not started|Stopped)/],
] as const) {
  test(`a run ends in words: ${JSON.stringify(code).slice(0, 60)}`, async ({ page }) => {
    await state(await run(page, code), words);
  });
}

test('an import after another statement works, and export is dropped', async ({ page }) => {
  const code =
    "export const wrong: number = 1;\nimport { Random } from '#vision';\nexport { wrong };\nconsole.log(typeof new Random(1));";
  const snippet = await run(page, code);
  await state(snippet, /^Done in/);
  await expect(snippet.locator('.output')).toHaveText('object');
});

for (const code of ["fetch('/');", 'process.exit();', 'self.fetch();', 'document.title;']) {
  test(`${code} gets one sentence on being shut in`, async ({ page }) => {
    const snippet = await run(page, code);
    await expect(snippet.locator('.thrown .trail').first()).toContainText('A snippet is shut in');
  });
}

test('the console works as in a browser', async ({ page }) => {
  const snippet = await run(
    page,
    `console.group('a group'); console.log('inside\\ntwo'); console.groupEnd();
console.count(); console.count(); console.count('x'); console.countReset(); console.count();
console.log('%cred %i %s', 'color: red', 42.9, 'text');
console.dir({ a: 1 }); console.assert(false, 'no'); console.timeEnd('t');
console.time('t'); console.timeEnd('t');
console.table([{ a: 1, b: 2 }, { a: 2, c: 3 }]); console.table([{ a: 1, b: 2 }], ['b']);
function here() { console.trace('why'); }
here();
throw new Error('outer', { cause: new RangeError('inner') });`,
  );
  await state(snippet, /^Stopped by an error in line 9/);
  const output = await snippet.locator('.output').innerText();
  for (const words of [
    'a group\n  inside\n  two',
    'default: 1\ndefault: 2\nx: 1\ndefault: 1',
    'red 42 text',
    'Assertion failed: no',
    "No timer is called 't'",
    'Trace: why\n  here, line 7\n  the program, line 8',
    'Caused by RangeError: inner',
  ])
    expect(output.replaceAll(/\n+/g, '\n')).toContain(words);
  expect(output).toMatch(/t: [\d.e-]+ ms/);
  await expect(snippet.locator('table').nth(0).locator('thead th')).toHaveText([
    '(index)',
    'a',
    'b',
    'c',
  ]);
  await expect(snippet.locator('table').nth(1).locator('thead th')).toHaveText(['(index)', 'b']);
});

test('console.clear clears what stands', async ({ page }) => {
  const snippet = await run(page, "console.log('gone'); console.clear(); console.log('left');");
  await state(snippet, /^Done in/);
  await expect(snippet.locator('.output')).toContainText('left');
  await expect(snippet.locator('.output')).not.toContainText('gone');
});

test('a start is announced, and the state says for how long a program runs', async ({ page }) => {
  const snippet = await run(page, 'await new Promise((resolve) => setTimeout(resolve, 2500));');
  await expect(snippet.locator('.announcer')).toHaveText('Running…');
  await state(snippet, /^Running… 1 s$/);
  await state(snippet, /^Done in/);
  await expect(snippet.locator('.announcer')).toContainText('Done in');
});

test('type errors are a list by line, in words for this place, until the text changes', async ({
  page,
}) => {
  await page.goto(tryPage);
  const snippet = snippetOf(page);
  const code =
    "const a: number = 'text';\nenum Fine { A }\nprocess.exit();\nconst b = Object.groupBy([1], () => 'k');\nconsole.log(Fine.A, b, a);";
  await edit(snippet, page, code);
  await snippet.getByRole('button', { name: 'Check types' }).click();
  const problems = snippet.locator('.problems');
  await expect(problems).toContainText('The types do not fit in 2 places', { timeout: 60_000 });
  await expect(problems.locator('li')).toHaveText([
    /^Line 1 .*not assignable to type 'number'/,
    /^Line 3 Cannot find process. A snippet is shut in/,
  ]);
  await expect(problems).not.toContainText(/npm|lib|types\/node/);
  expect(await findings(page, { within: 'code-snippet' })).toEqual([]);
  await page.keyboard.press('ControlOrMeta+Enter');
  await state(snippet, /^Stopped by an error in line 3/);
  await expect(problems.locator('li')).toHaveCount(2);
  await expect(snippet.locator('.cm-lintRange-error')).not.toHaveCount(0);
  await snippet.locator('.cm-content').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('const a: number = 1;\nconsole.log(a);');
  await expect(problems.locator('li')).toHaveCount(0);
  await expect(problems).toHaveText('The types fit.');
});

test('an exercise is not solved while a check has not ended', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('try/ml-fundamentals/overlap/');
  const exercise = exerciseOf(page);
  await exercise.getByText('Solution', { exact: true }).click();
  const solution = await exercise.locator('.solution pre').innerText();
  const hanging = solution.replace(/^(.*const width .*)$/m, '$1\n  while (width === 0) {}');
  expect(hanging).not.toBe(solution);
  await edit(exercise, page, hanging);
  await page.keyboard.press('ControlOrMeta+Enter');
  await state(
    exercise,
    /^\d+ of \d+ checks passed; number \d+ did not end\. Stopped: still running/,
  );
  expect(await page.evaluate(() => localStorage.getItem('handbook:/:passed'))).toBeNull();
});

for (const [what, code] of Object.entries(heavy)) {
  test(`the page goes on under ${what}, and the next program runs`, async ({ page }) => {
    await page.goto(tryPage + fragmentOf(tryId, code));
    const snippet = snippetOf(page);
    await snippet.hover();
    await page.waitForLoadState('networkidle');
    const longest = await watchStalls(page);
    await snippet.getByRole('button', { name: 'Run' }).click();
    await state(snippet, /^(Stopped|Done)/);
    expect(await longest()).toBeLessThan(1_000);
    expect(await page.locator('code-snippet *').count()).toBeLessThan(25_000);
    await edit(snippet, page, "console.log('well')");
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(snippet.locator('.output')).toHaveText('well');
  });
}

for (const [what, pattern] of [
  ['the session', '**/_astro/session*'],
  ['the sandbox', '**/runner/sandbox-*'],
  ['the program', '**/runner/ml-fundamentals-*'],
] as const) {
  test(`${what} that fails to load is told, and a second press works`, async ({ page }) => {
    await page.route(pattern, (route) => route.abort());
    await page.goto(tryPage);
    const snippet = snippetOf(page);
    await snippet.getByRole('button', { name: 'Run' }).click();
    await state(snippet, /^A part of this page did not load\./);
    await page.unroute(pattern);
    await snippet.getByRole('button', { name: 'Run' }).click();
    await state(snippet, /^Done in/);
  });
}

test('after an update of the site an old tab is told so', async ({ page }) => {
  await page.goto(tryPage);
  await page.route('**/_astro/session*', (route) => route.fulfill({ status: 404, body: '' }));
  await page.route(`**/${tryPage}`, (route) => route.fulfill({ body: '<title>newer</title>' }));
  const snippet = snippetOf(page);
  await snippet.getByRole('button', { name: 'Run' }).click();
  await state(snippet, /^The handbook has been updated since this page was opened\./);
  await expect(snippet.getByRole('button', { name: 'Reload' })).toBeVisible();
  expect(await findings(page, { within: 'code-snippet' })).toEqual([]);
});

test('a sign-in page in the place of the sandbox is not run', async ({ page }) => {
  await page.route('**/runner/sandbox-*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<script>top.pwned = 1</script>Sign in' }),
  );
  await page.goto(tryPage);
  await snippetOf(page).getByRole('button', { name: 'Run' }).click();
  await state(snippetOf(page), /^A part of this page did not load\./);
  expect(await page.locator('iframe').count()).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    test('axe finds nothing in the states of a link', async ({ page }) => {
      await page.goto(tryPage + fragmentOf(tryId, "console.log('\u202e');\nfetch('/');"));
      const snippet = snippetOf(page);
      await snippet.getByRole('button', { name: 'Edit', exact: true }).click();
      await expect(snippet.locator('.cm-content')).toBeFocused();
      await page.keyboard.press('ControlOrMeta+Enter');
      await state(snippet, /^Stopped by an error/);
      expect(await findings(page, { within: 'code-snippet' }), 'of the link').toEqual([]);
      await snippet.getByRole('button', { name: 'Reset' }).click();
      expect(await findings(page, { within: 'code-snippet' }), 'undone').toEqual([]);
    });
  });
}
