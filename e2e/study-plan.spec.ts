import { globSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from 'playwright/test';
import { atRoot } from '../scripts/test/builds.ts';

/** Minutes of every row of the plan that the page shows. */
function minutesOf(page: Page): Promise<number> {
  return page
    .locator('[data-plan] tbody td:last-child')
    .evaluateAll((cells) => cells.reduce((sum, cell) => sum + Number(cell.textContent), 0));
}

for (const [path, minutes] of [
  ['30-minutes/', 30],
  ['', 60],
  ['an-evening/', 180],
] as const) {
  test.describe(`study-plan/${path} without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test(`uses its ${minutes} minutes`, async ({ page }) => {
      await page.goto(`study-plan/${path}`);
      await expect(page.locator('study-plan-form')).toBeHidden();
      await expect(page.locator('[data-tick]').first()).toBeHidden();
      expect(await minutesOf(page)).toBe(minutes);
    });
  });
}

for (const [path, days] of [
  ['1-day/', 1],
  ['3-days/', 3],
  ['2-weeks/', 14],
] as const) {
  test(`study-plan/${path} asks for at most four hours a day, and ends with the cheat sheet`, async ({
    page,
  }) => {
    await page.goto(`study-plan/${path}`);
    expect(await minutesOf(page)).toBeLessThanOrEqual(days * 240);
    expect(await minutesOf(page)).toBeGreaterThan(days * 100);
    await expect(page.locator('[data-plan] a').last()).toHaveAttribute('href', /cheat-sheet\/$/);
  });
}

test('two weeks hold every exercise, every figure and every drawing', () => {
  const plan = readFileSync(`${atRoot.folder}/study-plan/2-weeks/index.html`, 'utf8');
  const pages = globSync('**/index.html', { cwd: atRoot.folder })
    .map((file) => ({
      path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      html: readFileSync(`${atRoot.folder}/${file}`, 'utf8'),
    }))
    .filter(({ path }) => path !== '/study-plan/2-weeks/');
  const exercises = pages.filter(
    ({ path, html }) =>
      path.startsWith('/try/') && html.includes('class="snippet not-content exercise'),
  );
  const figures = pages.filter(({ html }) => html.includes('class="interactive-figure'));
  expect(exercises.length).toBeGreaterThan(20);
  expect(figures.length).toBeGreaterThan(4);
  for (const { path } of [...exercises, ...figures]) expect(plan).toContain(`href="${path}"`);
  for (const { html, path } of pages) {
    if (!/^\/(?:line|topics)\//.test(path)) continue;
    for (const [, figure] of html.matchAll(/<figure id="(figure-\d+[a-z]?)"/g)) {
      expect(plan).toContain(`#${figure}"`);
    }
  }
});

test('any time and any topics make a plan in the browser', async ({ page }) => {
  await page.goto('study-plan/2-weeks/');
  await expect(page.getByLabel('How much time')).toHaveValue('14');
  for (const box of await page.locator('[name=topic]').all()) await box.uncheck();
  await page.getByRole('checkbox', { name: 'Pipeline Design', exact: true }).check();
  await page.getByLabel('How much time').fill('2');
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await expect(page.locator('study-plan-form [role=status]')).toHaveText(
    'The plan for 2,880 minutes stands below.',
  );
  const links = page.locator('[data-plan] a');
  await expect(links.filter({ hasText: 'Pipeline Design' })).toHaveCount(1);
  expect(
    await links.evaluateAll((all) =>
      all.some((link) => /topics\/ml-fundamentals/.test(link.getAttribute('href') ?? '')),
    ),
  ).toBe(false);
});

test('a second round is made only of what was scored weak', async ({ page }) => {
  await page.goto('questions/');
  const question = await page.locator('[data-question]').first().getAttribute('data-question');
  await page.goto(`questions/${question ?? ''}/`);
  await page.getByLabel('My answer was').selectOption('weak');
  await page.goto('study-plan/2-weeks/');
  await expect(page.getByText('again: scored weak')).toHaveCount(0);
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await expect(page.getByText('again: scored weak')).toHaveCount(1);
});

test('a row is ticked, counted and kept; the day that is today stands open', async ({ page }) => {
  await page.clock.setFixedTime(new Date(2026, 10, 30, 9));
  await page.goto('study-plan/3-days/');
  const days = page.locator('[data-day]');
  await expect(days.first()).toHaveAttribute('open');
  await days.first().getByRole('checkbox').first().check();
  await expect(page.locator('.sum .done')).toContainText(/^1 of \d+ done\.$/);
  await page.clock.setFixedTime(new Date(2026, 11, 1, 9));
  await page.reload();
  await expect(page.locator('.sum .done')).toContainText(/^1 of/);
  await expect(days.first()).not.toHaveAttribute('open');
  await expect(days.nth(1)).toHaveAttribute('open');
});

test('too little time is refused with a word', async ({ page }) => {
  await page.goto('study-plan/');
  await page.getByLabel('How much time').fill('20');
  await page.getByLabel('Unit').selectOption('minutes');
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await expect(page.locator('study-plan-form [role=status]')).toContainText(
    'write from 30 minutes to 30 days',
  );
});
