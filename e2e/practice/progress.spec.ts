/** What a reader knows, from what their browser keeps. */
import { expect, test } from 'playwright/test';
import { findings } from '../axe.ts';

test('scores and solved exercises are told by topic and station, and weak ones come first', async ({
  page,
}) => {
  await page.goto('practice/progress/');
  await expect(page.locator('.all')).toContainText('Nothing is kept in this browser yet');
  await expect(page.locator('.again')).toBeHidden();
  await page.evaluate(() => {
    const dated = (score: string) => [score, 1];
    localStorage.setItem(
      'handbook:/:scores',
      JSON.stringify({
        'ml-fundamentals/which-detector': dated('strong'),
        'ml-fundamentals/bias-or-variance': dated('weak'),
      }),
    );
    localStorage.setItem('handbook:/:passed', JSON.stringify(['ml-fundamentals/overlap']));
  });
  await page.reload();
  await expect(page.locator('.all')).toContainText(
    'you answer 1 as they should be answered; 1 are weak',
  );
  const topic = page.locator('tr[data-topic=ml-fundamentals]');
  await expect(topic.locator('[data-shows=strong]')).toHaveText('1');
  await expect(topic.locator('[data-shows=weak]')).toHaveText('1');
  await expect(topic.locator('[data-shows=solved]')).toHaveText(/^1 of \d+$/);
  const listed = await page.locator('li[data-topic=ml-fundamentals][data-question]').count();
  await expect(topic.locator('[data-shows=open]')).toHaveText(String(listed - 2));
  await expect(page.locator('.again a')).toHaveCount(1);
  const stations = await page.locator('tr[data-station] [data-shows=weak]').allTextContents();
  expect(stations.map(Number).reduce((sum, count) => sum + count, 0)).toBe(1);
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
    expect(await findings(page), theme).toEqual([]);
  }
});
