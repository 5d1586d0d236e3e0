import { expect, test } from 'playwright/test';
import { pages } from './pages.ts';

const first = pages.find((path) => /^questions\/[^/]+\/[^/]+\/$/.test(path)) ?? '';

test('questions are narrowed by topic and level, and the address keeps the choice', async ({
  page,
}) => {
  await page.goto('questions/');
  const shown = page.locator('[data-question]:visible');
  const all = await shown.count();
  await page.getByLabel('Topic').selectOption({ index: 1 });
  const ofTopic = await shown.count();
  expect(ofTopic).toBeLessThan(all);
  await page.getByLabel('Level').selectOption('stretch');
  const stretch = await shown.count();
  expect(stretch).toBeLessThan(ofTopic);
  await expect(page.locator('question-filter [role=status]')).toHaveText(
    `${stretch} of ${all} questions`,
  );
  await expect(page.locator('main h2:visible')).toHaveCount(1);
  await page.reload();
  await expect(page.getByLabel('Level')).toHaveValue('stretch');
  await expect(shown).toHaveCount(stretch);
});

test('a score is kept in the browser, shown in the list, exported and wiped', async ({ page }) => {
  await page.goto(first);
  await page.getByLabel('My answer was').selectOption('hire');
  await page.goto('questions/');
  await expect(page.locator('.score')).toHaveText('you: hire');
  await page.getByLabel('My score').selectOption('hire');
  await expect(page.locator('[data-question]:visible')).toHaveCount(1);
  await page.goto('practice/');
  await page.locator('kept-in-browser').scrollIntoViewIfNeeded();
  await expect(page.locator('kept-in-browser .amount')).toContainText('1 scored');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await page.goto('questions/');
  await expect(page.locator('.score')).toHaveCount(0);
});

const inKorean = 'questions/ml-fundamentals/split-without-leakage/';

test('answers are shut until asked for, one by one or all at once', async ({ page }) => {
  await page.goto(inKorean);
  const answers = page.locator('details.answer');
  expect(await answers.count()).toBe(7);
  await expect(page.locator('details.answer[open]')).toHaveCount(0);
  await page.getByText('In thirty seconds').click();
  await expect(page.locator('details.answer[open]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Show all answers' }).click();
  await expect(page.locator('details.answer[open]')).toHaveCount(7);
  await page.getByRole('button', { name: 'Hide all answers' }).click();
  await expect(page.locator('details.answer[open]')).toHaveCount(0);
});

test('a question is there in Korean, marked as such, with its figures as Korean says them', async ({
  page,
}) => {
  await page.goto(inKorean);
  await page.getByText('한국어로 30초').click();
  await expect(page.locator('details.answer [lang=ko] strong')).toContainText('데이터 누수 없이');
  await page.goto('questions/pipeline-design/back-after-six-hours/');
  await expect(page.locator('details.answer div[lang=ko]')).toContainText('약 1만 1천 장');
});

test('the clock counts down to zero and says so', async ({ page }) => {
  await page.clock.install();
  await page.goto(first);
  await page.getByRole('button', { name: '30 seconds' }).click();
  await expect(page.locator('practice-bar .clock')).toHaveText('0:30');
  await page.clock.runFor(20_000);
  await expect(page.locator('practice-bar .clock')).toHaveText('0:10');
  await page.clock.runFor(11_000);
  await expect(page.locator('practice-bar .clock')).toHaveText('0:00');
  await expect(page.locator('practice-bar [role=status]')).toContainText('Time.');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all questions stand there, and no control that would do nothing', async ({ page }) => {
    await page.goto('questions/');
    expect(await page.locator('[data-question]').count()).toBeGreaterThanOrEqual(72);
    await expect(page.locator('question-filter')).toBeHidden();
    await page.goto(first);
    await expect(page.locator('practice-bar')).toBeHidden();
    await page.getByText('In thirty seconds').click();
    await expect(page.locator('details.answer[open] p').first()).toBeVisible();
  });
});
