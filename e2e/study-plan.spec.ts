import { expect, test, type Page } from 'playwright/test';

/** Minutes of every row of the plan that the page shows. */
function minutesOf(page: Page): Promise<number> {
  return page
    .locator('[data-plan] tbody td:first-child')
    .evaluateAll((cells) =>
      cells.reduce((sum, cell) => sum + Number(cell.textContent.replace(/\D/g, '')), 0),
    );
}

for (const [path, minutes] of [
  ['', 60],
  ['1-day/', 24 * 60],
  ['3-days/', 3 * 24 * 60],
  ['2-weeks/', 14 * 24 * 60],
] as const) {
  test.describe(`study-plan/${path} without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test(`uses its ${minutes} minutes and ends with the cheat sheet`, async ({ page }) => {
      await page.goto(`study-plan/${path}`);
      await expect(page.locator('study-plan-form')).toBeHidden();
      expect(await minutesOf(page)).toBe(minutes);
      await expect(page.locator('[data-plan] a').last()).toHaveAttribute('href', /cheat-sheet\/$/);
    });
  });
}

test('any time and any topics make a plan in the browser', async ({ page }) => {
  await page.goto('study-plan/');
  await page.getByLabel('How much time').fill('45');
  await page.getByLabel('Unit').selectOption('minutes');
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  await page.getByRole('checkbox', { name: 'Pipeline Design' }).check();
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await expect(page.locator('study-plan-form [role=status]')).toHaveText(
    'The plan for 45 minutes stands below.',
  );
  expect(await minutesOf(page)).toBe(45);
  const links = page.locator('[data-plan] a');
  await expect(links.filter({ hasText: 'Pipeline Design' })).toHaveCount(1);
  expect(
    await links.evaluateAll((all) =>
      all.some((link) => /ml-fundamentals/.test(link.getAttribute('href') ?? '')),
    ),
  ).toBe(false);
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
