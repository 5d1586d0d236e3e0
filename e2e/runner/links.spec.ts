import { expect, test } from 'playwright/test';
import type { Locator } from 'playwright/test';
import { edit, fragmentOf, snippetOf, state, tryId, tryPage } from './try-page.ts';

const note = (snippet: Locator) => snippet.locator('.note');
const shown = (snippet: Locator) => snippet.locator('.code pre').innerText();
const button = (snippet: Locator, name: string) =>
  snippet.getByRole('button', { name, exact: true });

test('what runs is what stands on the screen, whatever a link holds', async ({ page }) => {
  for (const lines of [1, 200, 1_999]) {
    const code = `console.log('${lines} lines');${'\n// a line'.repeat(lines - 1)}`;
    await page.goto('about:blank');
    await page.goto(tryPage + fragmentOf(tryId, code));
    const snippet = snippetOf(page);
    await expect(note(snippet)).toContainText('came from a link');
    expect(await shown(snippet)).toBe(code);
    await button(snippet, 'Run').click();
    await expect(snippet.locator('.output')).toHaveText(`${lines} lines`);
  }
});

for (const lines of [2_001, 80_000, 390_000]) {
  test(`a link of ${lines} lines is refused and runs nothing of its own`, async ({ page }) => {
    const code = `console.log('HIDDEN');${'\n'.repeat(lines - 1)}`;
    await page.goto(tryPage);
    const built = await shown(snippetOf(page));
    await page.goto('about:blank');
    await page.goto(tryPage + fragmentOf(tryId, code));
    const snippet = snippetOf(page);
    await expect(note(snippet)).toContainText('This link is damaged');
    expect(await shown(snippet)).toBe(built);
    await button(snippet, 'Run').click();
    await state(snippet, /^Done in/);
    await expect(snippet.locator('.output')).not.toContainText('HIDDEN');
  });
}

for (const fragment of [
  `#try=${tryId}~`,
  `#try=${tryId}~%%%`,
  fragmentOf(tryId, 'a text that is long enough to be cut').slice(0, -8),
  fragmentOf(tryId, Buffer.from([0xc3, 0x28])),
  `#try=${tryId}~${'x'.repeat(20_001)}`,
  fragmentOf('no-such/snippet', '1'),
  '#try=',
]) {
  test(`a damaged link says so: ${fragment.slice(0, 60)}`, async ({ page }) => {
    await page.goto(tryPage + fragment);
    await expect(note(snippetOf(page))).toContainText('This link is damaged');
  });
}

test('a link opened in a tab that has the page shows its code', async ({ page }) => {
  await page.goto(tryPage);
  const snippet = snippetOf(page);
  await page.evaluate((hash) => (location.hash = hash), fragmentOf(tryId, "console.log('new')"));
  await expect(note(snippet)).toContainText('came from a link');
  expect(await shown(snippet)).toBe("console.log('new')");
});

test("a link's code and the reader's own edit do not meet", async ({ page }) => {
  await page.goto(tryPage);
  const snippet = snippetOf(page);
  await edit(snippet, page, "console.log('mine')");
  await expect(note(snippet)).toContainText('kept in this browser');
  const link = tryPage + fragmentOf(tryId, "console.log('theirs')");
  await page.goto('about:blank');
  await page.goto(link);
  await edit(snippet, page, "console.log('theirs, changed')");
  await expect(note(snippet)).toContainText('It is not kept unless you keep it');
  await button(snippet, 'Reset').click();
  expect(await shown(snippet)).toBe("console.log('mine')");
  await expect(note(snippet)).toContainText('Back to your edit');
  await page.reload();
  await expect(note(snippet)).toContainText('Your edit, kept');
  expect(await shown(snippet)).toBe("console.log('mine')");
  await page.goto('about:blank');
  await page.goto(link);
  await button(snippet, 'Keep as my edit').click();
  await expect(note(snippet)).toContainText('Your edit, kept');
  await page.reload();
  await expect(snippet.locator('.code pre')).toHaveText("console.log('theirs')");
  await button(snippet, 'Show my other edit').click();
  expect(await shown(snippet)).toBe("console.log('mine')");
});

test('Reset can be undone', async ({ page }) => {
  await page.goto(tryPage);
  const snippet = snippetOf(page);
  await edit(snippet, page, "console.log('mine')");
  await button(snippet, 'Reset').click();
  await expect(note(snippet)).toContainText('Back to the code of the page');
  await button(snippet, 'Undo').click();
  expect(await shown(snippet)).toBe("console.log('mine')");
  await page.reload();
  await expect(note(snippet)).toContainText('Your edit, kept');
});

test('an edit of an earlier version is offered, and not overwritten', async ({ page }) => {
  await page.goto(tryPage);
  const snippet = snippetOf(page);
  await edit(snippet, page, "console.log('earlier')");
  await page.evaluate((id) => {
    const key = `handbook:/:edit:${id}`;
    localStorage.setItem(
      key,
      (localStorage.getItem(key) ?? '').replace(/"of":"\w+"/, '"of":"old"'),
    );
  }, tryId);
  await page.reload();
  await expect(note(snippet)).toContainText('an edit of an earlier version');
  await edit(snippet, page, "console.log('newer')");
  await expect(note(snippet)).toContainText('kept in this browser');
  await page.reload();
  await button(snippet, 'Show my other edit').click();
  expect(await shown(snippet)).toBe("console.log('earlier')");
  await button(snippet, 'Show my other edit').click();
  expect(await shown(snippet)).toBe("console.log('newer')");
});

test('kept is said only of what is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(tryPage);
  const snippet = snippetOf(page);
  await edit(snippet, page, "console.log('mine')");
  await expect(note(snippet)).toContainText('This browser does not keep it');
});

test('an edit that was kept under the old name is still there', async ({ page }) => {
  await page.goto(tryPage);
  const source = await snippetOf(page).getAttribute('data-source');
  await page.evaluate(
    ([id, of]) =>
      localStorage.setItem(`handbook:edit:${id}`, JSON.stringify({ of, code: '1 + 1' })),
    [tryId, source] as const,
  );
  await page.reload();
  await expect(snippetOf(page).locator('.code pre')).toHaveText('1 + 1');
});

test('hidden and turning characters are named where code is read and where it is written', async ({
  page,
}) => {
  const code =
    "/*\u202e } \u2066if (admin)\u2069 \u2066 begin */ const a\u200b = '\u{e0041}\u00ad';";
  await page.goto(tryPage + fragmentOf(tryId, code));
  const snippet = snippetOf(page);
  const names = ['202e', '2066', '2069', '200b', 'e0041', '00ad'];
  for (const name of names) await expect(snippet.locator('.code pre')).toContainText(`⟨u+${name}⟩`);
  await button(snippet, 'Edit').click();
  for (const name of names)
    await expect(snippet.locator('.cm-content')).toContainText(`⟨u+${name}⟩`);
});

test('what belongs to a writing is left alone', async ({ page }) => {
  const code = "console.log('👨‍👩‍👧 ❤️ क्‍ष می‌خواهم')";
  await page.goto(tryPage + fragmentOf(tryId, code));
  const snippet = snippetOf(page);
  await expect(snippet.locator('.code pre')).toHaveText(code);
  await button(snippet, 'Run').click();
  await expect(snippet.locator('.output')).toHaveText('👨‍👩‍👧 ❤️ क्‍ष می‌خواهم');
});

test('practice is saved, forgotten and brought back', async ({ page }) => {
  await page.goto(tryPage);
  const snippet = snippetOf(page);
  await edit(snippet, page, "console.log('mine')");
  await expect(note(snippet)).toContainText('kept in this browser');
  await page.goto('practice/');
  const kept = page.locator('kept-in-browser');
  await kept.scrollIntoViewIfNeeded();
  const saving = page.waitForEvent('download');
  await kept.getByRole('button', { name: 'Save a copy' }).click();
  const file = await (await saving).path();
  page.on('dialog', (dialog) => void dialog.accept());
  await kept.getByRole('button', { name: 'Forget everything' }).click();
  await expect(kept.locator('.amount')).toContainText('0 edited');
  await kept.getByLabel('Bring a copy back').setInputFiles(file);
  await expect(kept.locator('.said')).toHaveText('Brought back: 1 edited, 0 solved, 0 scored.');
  await kept.getByLabel('Bring a copy back').setInputFiles({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"a":1}'),
  });
  await expect(kept.locator('.said')).toContainText('This file is no copy of your practice');
  await page.goto(tryPage);
  await expect(snippet.locator('.code pre')).toHaveText("console.log('mine')");
});
