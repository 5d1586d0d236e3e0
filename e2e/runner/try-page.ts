import { globSync, readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import type { Locator, Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { builds } from '../../scripts/test/builds.ts';
import { longestStall, watch } from './stall.ts';

/** Path of the first page of the built site that holds a given kind of element. */
function pageWith(mark: RegExp): string {
  const [{ folder }] = builds;
  const file = globSync('**/index.html', { cwd: folder })
    .sort()
    .find((path) => mark.test(readFileSync(`${folder}/${path}`, 'utf8')));
  if (!file) throw new Error(`No page of ${folder} holds ${mark.source}`);
  return file.replaceAll('\\', '/').replace(/index\.html$/, '');
}

export const snippetPage = pageWith(/<code-snippet[^>]* class="snippet not-content(?! exercise)/);
export const exercisePage = pageWith(/<code-snippet[^>]* class="snippet not-content exercise/);
/** A page of one snippet, and the snippet's name. */
export const tryId = 'ml-fundamentals/three-inspectors';
export const tryPage = `try/${tryId}/`;

export const snippetOf = (page: Page): Locator =>
  page.locator('code-snippet:not(.exercise)').first();
export const exerciseOf = (page: Page): Locator => page.locator('code-snippet.exercise').first();
export const state = (snippet: Locator, words: RegExp) =>
  expect(snippet.locator('.state')).toHaveText(words, { timeout: 30_000 });

export async function edit(snippet: Locator, page: Page, code: string): Promise<void> {
  await snippet.getByRole('button', { name: 'Edit', exact: true }).click();
  await expect(snippet.locator('.cm-content')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(code);
}

/** The fragment of a link that holds any text, of whatever length. */
export function fragmentOf(id: string, code: string | Buffer): string {
  return `#try=${id}~${deflateRawSync(code).toString('base64url')}`;
}

/** Begins to watch how long the page stalls; the result is the longest stall in milliseconds. */
export async function watchStalls(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(watch);
  return () => page.evaluate(longestStall);
}
