import { expect, test } from 'playwright/test';

const path = 'try/ml-fundamentals/golden-board/';

test('a snippet runs as recorded under whatever base path', async ({ page }) => {
  await page.goto(path);
  const snippet = page.locator('code-snippet');
  const recorded = await snippet.locator('.output').innerText();
  await snippet.getByRole('button', { name: 'Run' }).click();
  await expect(snippet.locator('.state')).toHaveText(/^Done in/, { timeout: 30_000 });
  expect(await snippet.locator('.output').innerText()).toBe(recorded);
});

test('what was loaded once works without a network after a reload: run, edit, check types', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await page.goto(path);
  await page.keyboard.press('Tab');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  const snippet = page.locator('code-snippet');
  const checkTypes = async () => {
    await snippet.getByRole('button', { name: 'Edit' }).click();
    await expect(snippet.locator('.cm-content')).toBeFocused();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText("const width: number = 'wide';\nconsole.log(width);");
    await snippet.getByRole('button', { name: 'Check types' }).click();
    await expect(snippet.locator('.cm-lintRange-error').first()).toBeVisible({ timeout: 60_000 });
  };
  await checkTypes();
  await snippet.getByRole('button', { name: 'Reset' }).click();
  await context.setOffline(true);
  await page.reload();
  await snippet.getByRole('button', { name: 'Run' }).click();
  await expect(snippet.locator('.state')).toHaveText(/^Done in/, { timeout: 30_000 });
  await checkTypes();
});
