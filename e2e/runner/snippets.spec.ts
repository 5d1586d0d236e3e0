import { expect, test } from 'playwright/test';
import { findings } from '../axe.ts';
import { edit, exerciseOf, exercisePage, snippetOf, snippetPage, state } from './try-page.ts';

let incidents: string[] = [];
let requests: string[] = [];
test.beforeEach(({ page }) => {
  [incidents, requests] = [[], []];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) incidents.push(message.text());
  });
  page.on('pageerror', (error) => incidents.push(String(error)));
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
});
test.afterEach(() => {
  expect(incidents).toEqual([]);
});

test('runs as it was recorded, and loads no compiler and no editor for it', async ({ page }) => {
  await page.goto(snippetPage);
  const snippet = snippetOf(page);
  const recorded = await snippet.locator('.output').innerText();
  expect(requests.filter((path) => /runner\/|session|editor|strip/.test(path))).toEqual([]);
  await snippet.getByRole('button', { name: 'Run' }).click();
  await state(snippet, /^Done in/);
  expect(await snippet.locator('.output').innerText()).toBe(recorded);
  expect(requests.filter((path) => /editor|strip|vision-|types-/.test(path))).toEqual([]);
});

test('edits run, survive a reload, and are undone by Reset', async ({ page }) => {
  await page.goto(snippetPage);
  const snippet = snippetOf(page);
  const original = await snippet.locator('.code pre').innerText();
  await edit(
    snippet,
    page,
    "const answer: number = 42;\nconsole.log('answer', answer);\n\nthrow new Error('mine');",
  );
  await page.keyboard.press('ControlOrMeta+Enter');
  await state(snippet, /^Stopped by an error in line 4/);
  await expect(snippet.locator('.output')).toContainText('answer 42');
  await expect(snippet.locator('.thrown')).toContainText('Error: mine line 4');
  await page.reload();
  await expect(snippet.locator('.note')).toContainText('Your edit');
  await snippet.getByRole('button', { name: 'Run' }).click();
  await expect(snippet.locator('.output')).toContainText('answer 42');
  await snippet.getByRole('button', { name: 'Reset' }).click();
  expect(await snippet.locator('.code pre').innerText()).toBe(original);
  await page.reload();
  await expect(snippet.locator('.note')).toBeEmpty();
});

test('a mistake in the text is shown at its line and column', async ({ page }) => {
  await page.goto(snippetPage);
  const snippet = snippetOf(page);
  await edit(snippet, page, 'const a = 1;\nconst b = = 2;');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(snippet.locator('.thrown')).toContainText('(column 11) line 2');
  await expect(snippet.locator('.cm-lintRange-error, .cm-lintPoint-error')).toHaveCount(1);
});

test('Stop ends an endless loop', async ({ page }) => {
  await page.goto(snippetPage);
  const snippet = snippetOf(page);
  await edit(snippet, page, "console.log('begun');\nwhile (true) {}");
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(snippet.locator('.output')).toHaveText('begun');
  await snippet.getByRole('button', { name: 'Stop' }).click();
  await state(snippet, /^Stopped after/);
  await expect(snippet.getByRole('button', { name: 'Run' })).toBeVisible();
});

test('a shared link shows its code, says so, and does not run', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(snippetPage);
  const snippet = snippetOf(page);
  await edit(snippet, page, "console.log('from a link', '<b>é✓</b>');");
  await snippet.getByRole('button', { name: 'Share' }).click();
  await state(snippet, /^Copied a link/);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  await other.goto('about:blank');
  await other.evaluate(() => undefined);
  await other.goto(link);
  await other.evaluate(() => localStorage.clear());
  await other.reload();
  const shared = snippetOf(other);
  await expect(shared.locator('.note')).toContainText('came from a link');
  await expect(shared.locator('.code pre')).toContainText("console.log('from a link'");
  await other.waitForTimeout(500);
  await expect(shared.locator('.state')).toHaveText('Recorded output of the original code');
  await shared.getByRole('button', { name: 'Run' }).click();
  await expect(shared.locator('.output')).toHaveText('from a link <b>é✓</b>');
});

test('types are checked once they are asked for', async ({ page }) => {
  await page.goto(snippetPage);
  const snippet = snippetOf(page);
  await edit(snippet, page, "import { Random } from '#vision';\nconst r = new Random('7');\nr");
  await snippet.getByRole('button', { name: 'Check types' }).click();
  await state(snippet, /^Types are checked/);
  await expect(snippet.locator('.cm-lintRange-error')).toHaveText("'7'");
  await snippet.locator('.cm-content').focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('.unif');
  await expect(snippet.locator('.cm-tooltip-autocomplete')).toContainText('uniform');
});

test('the whole flow works by keyboard', async ({ page }) => {
  await page.goto(snippetPage);
  const snippet = snippetOf(page);
  await snippet.getByRole('button', { name: 'Edit' }).focus();
  await page.keyboard.press('Enter');
  await expect(snippet.locator('.cm-content')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Enter');
  await state(snippet, /^Done in/);
  await expect(snippet.locator('.announcer')).toContainText('Done in');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(snippet.locator('.cm-content')).not.toBeFocused();
});

test('runs, checks and draws without a network once the page has loaded', async ({
  page,
  context,
}) => {
  await page.goto(exercisePage);
  const exercise = exerciseOf(page);
  await exercise.hover();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await exercise.getByRole('button', { name: 'Check' }).click();
  await state(exercise, /checks passed/);
});

test('an exercise is solved by its solution, and that is remembered', async ({ page }) => {
  await page.goto(exercisePage);
  const exercise = exerciseOf(page);
  await exercise.getByRole('button', { name: 'Check' }).click();
  await state(exercise, /^\d of \d checks passed/);
  await exercise.getByText('Solution').click();
  const solution = await exercise.locator('.solution pre').innerText();
  await edit(exercise, page, solution);
  await page.keyboard.press('ControlOrMeta+Enter');
  await state(exercise, /Solved/);
  await page.reload();
  await expect(exercise.locator('.solved')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    test('axe finds nothing with editor, output and error open', async ({ page }) => {
      await page.goto(snippetPage);
      const snippet = snippetOf(page);
      await edit(
        snippet,
        page,
        "console.log('a');\nconsole.warn('b');\nshow([{ a: 1 }]);\nshow.progress(1, 2, 'half');\nshow.bar({ title: 't', x: 'x', y: 'y', bars: { a: 1 } });\nshow.image({ width: 1, height: 1, channels: 1, data: [0] });\nthrow new Error('c');",
      );
      await page.keyboard.press('ControlOrMeta+Enter');
      await state(snippet, /^Stopped by an error in line 7/);
      await snippet.locator('.numbers summary').click();
      expect(await findings(page, { within: 'code-snippet' })).toEqual([]);
    });

    test('axe finds nothing in an exercise with hints and solution open', async ({ page }) => {
      await page.goto(exercisePage);
      const exercise = exerciseOf(page);
      await exercise.getByRole('button', { name: 'Check' }).click();
      await state(exercise, /checks passed/);
      for (const summary of await exercise.locator('.help summary').all())
        if (await summary.isVisible()) await summary.click();
      expect(await findings(page, { within: 'code-snippet' })).toEqual([]);
    });
  });
}
